import type { Nodes } from 'mdast'

/** A tree without its words: what kind of node stands where, and where links lead. */
export function shapeOf(node: Nodes): unknown {
  const children = 'children' in node ? node.children.map(shapeOf) : []
  const own = {
    ...('depth' in node ? { depth: node.depth } : {}),
    ...('checked' in node ? { checked: node.checked } : {}),
    ...('ordered' in node ? { ordered: node.ordered, start: node.start } : {}),
    ...('url' in node ? { url: node.url } : {}),
    ...('lang' in node ? { lang: node.lang } : {}),
    ...(node.type === 'figure' ? { figure: node.figure } : {}),
  }
  return [node.type, own, children]
}
