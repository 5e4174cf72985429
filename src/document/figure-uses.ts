import type { Nodes, Root } from 'mdast'
import { toText } from '../tree/to-text.js'
import type { FigureUse } from './document.js'

/** Every figure node of a tree, with the heading it stands under, in reading order. */
export function figureUses(tree: Root): FigureUse[] {
  const uses: FigureUse[] = []
  let section = ''
  const visit = (node: Nodes): void => {
    if (node.type === 'heading') section = toText(node).trim()
    if (node.type === 'figure') uses.push({ id: node.figure, shown: toText(node), section, in: 'text' })
    else if ('children' in node) node.children.forEach(visit)
    if (node.data?.drawing) {
      for (const { id, shown } of node.data.figures ?? []) uses.push({ id, shown, section, in: 'chart' })
    }
  }
  visit(tree)
  return uses
}
