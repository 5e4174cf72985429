import type { Table, TableCell } from 'mdast'
import { toText } from '../../tree/to-text.js'

/** Rows that are looked at for the widths of a long table; the rest looks alike. */
const sample = 200

/** A column of a few characters still needs room for its padding. */
const narrowest = 5

/** Beyond this many characters text wraps anyway. */
const widest = 44

/** Characters that fit on a line of a page. */
const line = 110

/**
 * Column widths of a table in whole percent that add up to 100: those it brings, else guessed from its
 * text. A fixed layout saves a fifth of the pages, and pieces of a split table line up.
 */
export function columnWidths(table: Table): readonly number[] {
  const columns = table.children[0]?.children.length ?? 0
  if (columns === 0) return []
  const given = table.data?.widths
  const weights =
    given?.length === columns ? given : Array.from({ length: columns }, (_, index) => weight(table, index))
  const wanted = weights.map((one) => Math.max(one, 0.1))
  return wholePercent(given?.length === columns ? wanted : fillLine(wanted))
}

/** Room that is left over goes to the columns with text: numbers stay close to what they count. */
function fillLine(weights: readonly number[]): readonly number[] {
  const left = line - weights.reduce((total, one) => total + one, 0)
  if (left <= 0) return weights
  const squares = weights.reduce((total, one) => total + one ** 2, 0)
  return weights.map((one) => one + (left * one ** 2) / squares)
}

/** Room a column wants: its longest word at least, and more the more text it has. */
function weight(table: Table, index: number): number {
  const cells = table.children.slice(0, sample).map((row) => cellText(row.children[index]))
  const longestWord = Math.max(
    ...cells.map((text) => Math.max(...text.split(/\s+/).map(({ length }) => length))),
  )
  const average = cells.reduce((sum, { length }) => sum + length, 0) / cells.length
  const longest = Math.max(...cells.map(({ length }) => length))
  // Between the average and the longest, as a reader would set it: one long cell may wrap.
  const wanted = Math.max(longestWord, average * 1.3, Math.min(longest, 16))
  return Math.min(Math.max(wanted, narrowest), widest) + 2
}

function cellText(cell: TableCell | undefined): string {
  return cell ? toText(cell).trim() : ''
}

/** Shares in whole percent; the largest remainders are rounded up, so that the sum is 100. */
function wholePercent(weights: readonly number[]): readonly number[] {
  const sum = weights.reduce((total, one) => total + one, 0)
  const exact = weights.map((one) => (one / sum) * 100)
  const shares = exact.map(Math.floor)
  const missing = 100 - shares.reduce((total, one) => total + one, 0)
  const order = exact
    .map((share, index) => ({ index, rest: share - Math.floor(share) }))
    .toSorted((one, other) => other.rest - one.rest || one.index - other.index)
  for (const { index } of order.slice(0, missing)) shares[index] = (shares[index] ?? 0) + 1
  return shares
}
