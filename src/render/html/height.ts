import type { Nodes } from 'mdast'
import { toText } from '../../tree/to-text.js'

/** Letters on a printed line, and lines that a block that stays in one piece may have at most: under half a page. */
const lettersPerLine = 95
const mostLines = 26

/** Whether a block is too tall to be kept in one piece on paper: it would leave half a page blank before it. */
export function isTall(node: Nodes): boolean {
  return lines(node) > mostLines
}

/** About how many lines a block takes. */
function lines(node: Nodes): number {
  switch (node.type) {
    case 'paragraph':
    case 'heading':
      return Math.ceil(toText(node).length / lettersPerLine) + 0.5
    case 'code':
      return node.value.split('\n').length + 2
    case 'table':
      return node.children.length * 1.8
    default:
      return 'children' in node ? node.children.reduce((sum, child) => sum + lines(child), 0) : 1
  }
}
