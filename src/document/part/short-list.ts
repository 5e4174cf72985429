import { interval, present, type FigureId } from '../../assess/index.js'
import type { ViewContext } from '../context.js'
import type { DocumentId } from '../ids.js'
import type { Props } from './props.js'

type ShortList<Row> = {
  readonly rows: readonly Row[]
  readonly rest?: NonNullable<Props<'gap-table'>['rest']>
}

/** Where a list stands, what it is called there, the figure that counts all of it, and how much is shown. */
type Short = {
  readonly document: DocumentId
  readonly list: string
  readonly count: FigureId
  readonly most: number
  /** Where the whole list stands. */
  readonly href?: string
}

/** The first rows of a list, and how many are left out where it is longer. */
export function shortList<Row>(
  { set, words }: ViewContext,
  rows: readonly Row[],
  { document, list, count, most, href }: Short,
): ShortList<Row> {
  if (rows.length <= most) return { rows }
  const shown = { value: interval(most), label: words.figures.rowsShown }
  const derivation = { op: 'difference', of: [{ figure: count }, shown] } as const
  const left = set.define('listRest', { document, list }, { derivation })
  return { rows: rows.slice(0, most), rest: { count: left, ...present({ href }) } }
}
