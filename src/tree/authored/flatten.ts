import type { PhrasingContent, RootContent } from 'mdast'

/** Blocks as one line: paragraphs one after the other, items with semicolons, cells with commas, code as inline code. */
export function flattenBlocks(nodes: readonly RootContent[]): PhrasingContent[] {
  return joined(nodes.map(flattenBlock), ' ')
}

function flattenBlock(node: RootContent): PhrasingContent[] {
  switch (node.type) {
    case 'paragraph':
    case 'heading':
    case 'tableCell':
      return node.children
    case 'list':
      return joined(node.children.map(flattenBlock), '; ')
    case 'table':
      return joined(node.children.map(flattenBlock), '; ')
    case 'tableRow':
      return joined(node.children.map(flattenBlock), ', ')
    case 'listItem':
    case 'blockquote':
    case 'alert':
    case 'region':
      return flattenBlocks(node.children)
    case 'code':
      return [{ type: 'inlineCode', value: node.value }]
    case 'html':
      return [{ type: 'text', value: node.value }]
    case 'thematicBreak':
    case 'definition':
    case 'footnoteDefinition':
    case 'yaml':
      return []
    default:
      return [node]
  }
}

function joined(parts: readonly PhrasingContent[][], separator: string): PhrasingContent[] {
  return parts
    .filter((part) => part.length > 0)
    .flatMap((part, index) => (index ? [{ type: 'text' as const, value: separator }, ...part] : part))
}
