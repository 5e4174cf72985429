import type { Table, TableCell } from 'mdast'
import { toText } from '../../tree/to-text.js'

/** Rows that are looked at for the widths of a long table; the rest looks alike. */
const sample = 200

/** Letters of ordinary width that fit on a line of a table, and the room between columns in such letters. */
type Measure = { readonly line: number; readonly gutter: number }

/** Tables of many columns are set smaller and closer; see `.columns-7` of the stylesheet. */
const ordinary: Measure = { line: 98, gutter: 3 }
const small: Measure = { line: 112, gutter: 3 }
const manyColumns = 7

/** Longer words may be broken, longer texts wrap: no column can claim the line for itself. */
const longestWord = 20
const longestText = 48

/** Letters that are not as wide as the others, and how wide they are. */
const narrow = /[iIljtfr.,:;'|!()[\] -]/g
const wide = /[A-HJ-Zmw%&–—→≥≤\u2580-\u259f]/g

/** What a column needs: its longest word, and what it would like to have. */
type Need = { readonly least: number; readonly wanted: number; readonly share: number }

/**
 * Column widths of a table in whole percent that add up to 100. Every column gets its longest word; what is
 * left goes to those whose text would wrap, and then to those with the most text, in the shares that the table asks for.
 * A fixed layout saves a fifth of the pages, and pieces of a split table line up.
 */
export function columnWidths(table: Table): readonly number[] {
  const columns = table.children[0]?.children.length ?? 0
  const shares = table.data?.widths
  const average = shares ? sum(shares) / columns : 1
  const measure = columns >= manyColumns ? small : ordinary
  const needs = Array.from({ length: columns }, (_, index) => ({
    ...need(table, index, measure),
    share: Math.max((shares?.[index] ?? 1) / average, 0.1),
  }))
  return columns === 0 ? [] : wholePercent(divide(needs, measure))
}

function divide(needs: readonly Need[], { line }: Measure): readonly number[] {
  const least = sum(needs.map((one) => one.least))
  const wanted = sum(needs.map((one) => one.wanted))
  // Not even the words fit: all give in alike.
  if (least >= line) return needs.map((one) => one.least)
  if (wanted >= line) {
    const wishes = needs.map(({ least: has, share, wanted: wants }) => (wants - has) * share)
    return needs.map((one, index) => one.least + ((line - least) * (wishes[index] ?? 0)) / sum(wishes))
  }
  // All fits: what is left over goes to columns with text, numbers stay close to what they count.
  const texts = needs.map((one) => one.wanted ** 2 * one.share)
  return needs.map((one, index) => one.wanted + ((line - wanted) * (texts[index] ?? 0)) / sum(texts))
}

function need(table: Table, index: number, { gutter }: Measure): Omit<Need, 'share'> {
  const [head = '', ...rows] = table.children.slice(0, sample).map((row) => cellText(row.children[index]))
  // The head is set in bold, which is wider.
  const cells = [head + 'm'.repeat(Math.ceil(lengthOf(head) * 0.1)), ...rows]
  // Numbers with their units stand in one piece.
  const isNumber = table.align?.[index] === 'right'
  const [top = '', ...below] = cells
  const pieces = [...wordsOf(top), ...(isNumber ? below : below.flatMap(wordsOf))]
  const lengths = cells.filter(Boolean).map(lengthOf)
  const least = Math.min(Math.max(...pieces.map(lengthOf)), longestWord)
  // As a reader would set it: one cell that is much longer than the others may wrap.
  const average = sum(lengths) / Math.max(1, lengths.length)
  const wanted = Math.min(Math.max(...lengths, 0), Math.max(average * 1.6, 24), longestText)
  return { least: least + gutter, wanted: Math.max(least, wanted) + gutter }
}

function wordsOf(text: string): readonly string[] {
  return text.split(/\s+/)
}

/** About how long a text is in print, in letters of ordinary width. */
function lengthOf(text: string): number {
  const thin = text.match(narrow)?.length ?? 0
  const thick = text.match(wide)?.length ?? 0
  return text.length - thin * 0.4 + thick * 0.35
}

/** The text of a cell; an icon at its start counts as letters of the first word, which it must not leave. */
function cellText(cell: TableCell | undefined): string {
  if (!cell) return ''
  const text = toText(cell).trim()
  return cell.children[0]?.type === 'icon' ? `mm${text}` : text
}

/** Shares in whole percent; the largest remainders are rounded up, so that the sum is 100. */
function wholePercent(weights: readonly number[]): readonly number[] {
  const whole = sum(weights)
  const exact = weights.map((one) => (one / whole) * 100)
  const shares = exact.map(Math.floor)
  const order = exact
    .map((share, index) => ({ index, rest: share - Math.floor(share) }))
    .toSorted((one, other) => other.rest - one.rest || one.index - other.index)
  for (const { index } of order.slice(0, 100 - sum(shares))) shares[index] = (shares[index] ?? 0) + 1
  return shares
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, one) => total + one, 0)
}
