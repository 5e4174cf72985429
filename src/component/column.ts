import type { PhrasingContent, Table } from 'mdast'
import type { RowsData } from '../tree/nodes.js'
import type { Words } from '../locale/index.js'
import { strong, table, text } from '../tree/builders.js'

/** A column of a table: its head, and what it prints of a row. */
export type Column<Row> = {
  /** Names the column for the total rows. */
  readonly key: string
  readonly head: string | PhrasingContent[]
  readonly align?: 'right' | 'center'
  /** Share of the width in print, compared with 1 for an ordinary column. */
  readonly share?: number
  readonly cell: (row: Row) => PhrasingContent[]
}

/** A row under the others that sums them up, by column key. `strong` prints it in bold. */
export type TotalRow = {
  readonly strong?: boolean
  readonly cells: Readonly<Record<string, PhrasingContent[]>>
}

/** The last row, which sums up the others and says so in the column that names them; none without a sum. */
export function totalRow(words: Words, column: string, sums: TotalRow['cells']): TotalRow[] {
  if (Object.values(sums).every((cell) => cell.length === 0)) return []
  return [{ strong: true, cells: { [column]: [text(words.components.shared.total)], ...sums } }]
}

type TableOptions<Row> = {
  readonly rows: readonly Row[]
  readonly columns: readonly Column<Row>[]
  readonly totals?: readonly TotalRow[]
  /** What agreement checks; `rows` is filled in. */
  readonly data?: Omit<RowsData, 'rows'>
}

/**
 * A table of the columns in which some row says something; none without rows.
 *
 * A column that is empty all the way down is left out. An empty cell of a kept column stays empty.
 */
export function tableOf<Row>({ rows, columns, totals = [], data }: TableOptions<Row>): Table[] {
  if (rows.length === 0) return []
  const body = rows.map((entry) => columns.map((column) => column.cell(entry)))
  const foot = totals.map((total) => columns.map((column) => emphasised(total, column.key)))
  const kept = columns.map((_, index) => [...body, ...foot].some((cells) => (cells[index] ?? []).length > 0))
  const keep = <Value>(values: readonly Value[]) => values.filter((_, index) => kept[index])
  const shown = keep(columns)
  return [
    table(
      shown.map((column) => column.head),
      [...body, ...foot].map(keep),
      {
        align: shown.map((column) => column.align ?? null),
        widths: widthsOf(shown),
        rows: { ...data, rows: rows.length },
      },
    ),
  ]
}

/** Bold, but for code, which stands out by itself. */
function emphasised(total: TotalRow, key: string): PhrasingContent[] {
  const nodes = total.cells[key] ?? []
  return total.strong && nodes.some((node) => node.type !== 'inlineCode') ? [strong(nodes)] : nodes
}

/** Whole percentages for print; what is left over stays with the browser. */
function widthsOf(columns: readonly { readonly share?: number }[]): number[] {
  const shares = columns.map((column) => column.share ?? 1)
  const whole = shares.reduce((sum, share) => sum + share, 0)
  return shares.map((share) => Math.floor((100 * share) / whole))
}
