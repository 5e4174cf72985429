import type { Definition, Nodes, Parents, RootContent } from 'mdast'

/** Turns reference links and pictures into plain ones and takes the definitions out, in place. */
export function resolveReferencesInPlace(tree: Parents): void {
  const definitions = new Map<string, Definition>()
  collect(tree, definitions)
  if (definitions.size > 0) resolve(tree, definitions)
}

function collect(node: Nodes, definitions: Map<string, Definition>): void {
  if (node.type === 'definition' && !definitions.has(node.identifier)) definitions.set(node.identifier, node)
  if ('children' in node) for (const child of node.children) collect(child, definitions)
}

function resolve(parent: Parents, definitions: ReadonlyMap<string, Definition>): void {
  const children: RootContent[] = parent.children
  let kept = 0
  for (const child of children) {
    if ('children' in child) resolve(child, definitions)
    if (child.type === 'definition') continue
    children[kept] = resolved(child, definitions)
    kept += 1
  }
  children.length = kept
}

function resolved(node: RootContent, definitions: ReadonlyMap<string, Definition>): RootContent {
  if (node.type !== 'linkReference' && node.type !== 'imageReference') return node
  const definition = definitions.get(node.identifier)
  // The parser makes references only of labels that are defined.
  if (definition === undefined) return node
  const target = { url: definition.url, title: definition.title ?? null }
  return node.type === 'linkReference'
    ? { type: 'link', ...target, children: node.children }
    : { type: 'image', ...target, alt: node.alt ?? null }
}
