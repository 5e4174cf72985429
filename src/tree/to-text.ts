import type { Nodes } from 'mdast'

/** The text a reader sees of a node, without markup: figures printed, icons and anchors left out, breaks as spaces. */
export function toText(node: Nodes): string {
  switch (node.type) {
    case 'break':
      return ' '
    case 'anchor':
    case 'icon':
    case 'html':
    case 'definition':
    case 'thematicBreak':
    case 'footnoteReference':
      return ''
    case 'authored':
      return node.value.value
    case 'image':
    case 'imageReference':
      return node.alt ?? ''
    default:
      if ('value' in node) return node.value
      return 'children' in node ? node.children.map(toText).join(isBlockParent(node.type) ? ' ' : '') : ''
  }
}

function isBlockParent(type: string): boolean {
  return /^(?:root|list|listItem|blockquote|alert|region|table|tableRow|footnoteDefinition)$/.test(type)
}
