import type { DataTable } from '../document/index.js'
import { formatter } from '../locale/index.js'
import { fileName, formats } from './formats.js'
import type { Rendition } from './rendition.js'

/**
 * What a spreadsheet may take for a formula: one of these signs, also those of full width, at the start of a cell, or
 * after a semicolon, at which spreadsheets of many countries split cells. Blanks before it do not disarm it.
 */
const formula = /(^|;)([\s"']*)(?=[=+\-@\uFF0B\uFF0D\uFF1D\uFF20])/g

/**
 * Renders a table as CSV for spreadsheets: RFC 4180 with CRLF, a byte order mark, a head of column names; no cell is a
 * formula (docs/decisions/0013-backlog-for-tools.md). Where the locale writes decimals with a comma, cells are
 * separated by semicolons, as spreadsheets of those countries read them.
 */
export async function renderCsv(
  document: string,
  { name, columns, rows }: DataTable,
  locale = 'en',
): Promise<Rendition> {
  // Loaded here: whoever asks for no table does without.
  const { stringify } = await import('csv-stringify/sync')
  const hasComma = formatter(locale).number('0.5').includes(',')
  const number = (value: number): string => (hasComma ? String(value).replace('.', ',') : String(value))
  const contents = stringify([columns, ...rows].map(cells), {
    bom: true,
    delimiter: hasComma ? ';' : ',',
    // Numbers are no text: a minus before one begins no formula.
    cast: { number: (value) => ({ value: number(value), escape_formulas: false }) },
    record_delimiter: 'windows',
    escape_formulas: true,
  })
  return {
    path: fileName(name === '' ? document : `${document}-${name}`, 'csv'),
    mediaType: formats.csv.mediaType,
    contents,
  }
}

/** Cells on one line each, so that no reader of a wrong separator starts a row in the middle of one. */
function cells(row: readonly (string | number)[]): readonly (string | number)[] {
  return row.map((cell) =>
    typeof cell === 'number' ? cell : cell.replace(/\s+/g, ' ').trim().replace(formula, "$1$2'"),
  )
}
