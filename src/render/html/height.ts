import type { Code, Nodes, Table } from 'mdast'
import { toText } from '../../tree/to-text.js'

/** Letters on a printed line of text, and of code. */
const lettersPerLine = { text: 95, code: 92 } as const

/** What stays in one piece may leave so many lines of text blank before it: a third of a page. */
const mostLines = 18

/** Lines of code and rows of a table that stay in one piece; longer ones break well, a part of them is still read. */
const mostCodeLines = 16
const mostRows = 7

/** Whether a block is too tall to be kept in one piece on paper: it would leave too much of a page blank before it. */
export function isTall(node: Nodes): boolean {
  switch (node.type) {
    case 'code':
      return codeLines(node) > mostCodeLines
    case 'table':
      return rows(node) > mostRows
    default:
      return heightOf(node) > mostLines
  }
}

/** About how many lines of text a block takes on paper. */
export function heightOf(node: Nodes): number {
  switch (node.type) {
    case 'paragraph':
    case 'heading':
      return Math.ceil(toText(node).length / lettersPerLine.text) + 0.5
    case 'code':
      return codeLines(node) * 0.8 + 2
    case 'table':
      return (rows(node) + 1) * 1.8
    default:
      return 'children' in node ? node.children.reduce((sum, child) => sum + heightOf(child), 0) : 1
  }
}

/** Long lines of code wrap on paper. */
function codeLines({ value }: Code): number {
  return value
    .split('\n')
    .reduce((sum, line) => sum + Math.max(1, Math.ceil(line.length / lettersPerLine.code)), 0)
}

function rows({ children }: Table): number {
  return children.length - 1
}
