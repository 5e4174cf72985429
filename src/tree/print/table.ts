import type { AlignType, Table, TableCell } from 'mdast'
import type { Handle, Info, State } from 'mdast-util-to-markdown'

/**
 * Prints a table without padding, `| a | b |`: a change in one row changes one line. Printing it by hand also keeps
 * tables of thousands of rows cheap: no cell is measured.
 */
export const printTable: Handle = (node: Table, _, state, info) => {
  const exit = state.enter('table')
  const [head, ...rows] = node.children.map((row) => row.children.map((cell) => printCell(cell, state, info)))
  exit()
  if (head === undefined) return ''
  const delimiters = head.map((_cell, index) => delimiter(node.align?.[index]))
  return [head, delimiters, ...rows]
    .map((cells) => `|${cells.map((cell) => ` ${cell} `).join('|')}|`)
    .join('\n')
}

function printCell(node: TableCell, state: State, info: Info): string {
  const exit = state.enter('tableCell')
  const exitLine = state.enter('phrasing')
  const value = state.containerPhrasing(node, { ...info, before: ' ', after: ' ' })
  exitLine()
  exit()
  return value
}

function delimiter(align: AlignType | undefined): string {
  if (align === 'left') return ':---'
  if (align === 'right') return '---:'
  return align === 'center' ? ':---:' : '---'
}
