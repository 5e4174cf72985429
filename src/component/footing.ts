import type { BlockContent } from 'mdast'
import type { Words } from '../locale/index.js'
import type { RowsData } from '../tree/nodes.js'
import type { FigureValue } from '../tree/value.js'
import { emphasis, paragraph, text } from '../tree/builders.js'

type Total = NonNullable<RowsData['totals']>[number]

/** Declares that a total adds up one figure of each row; nothing without a total or without such figures. */
export function footing<Row>(
  {
    total,
    rounded = false,
  }: { readonly total: FigureValue | undefined; readonly rounded?: boolean | undefined },
  rows: readonly Row[],
  pick: (row: Row) => FigureValue | undefined,
): Total[] {
  const parts = rows.flatMap((row) => pick(row)?.id ?? [])
  return total && parts.length > 0 ? [{ total: total.id, parts, noted: rounded }] : []
}

/** The note under a table whose printed rows do not add up to the printed total. */
export function roundingNote(words: Words, rounded: boolean | undefined): BlockContent[] {
  return rounded ? [paragraph([emphasis([text(words.components.shared.rounding)])])] : []
}
