import type { FootnoteDefinition, Nodes, Parents, Root, RootContent } from 'mdast'
import type { Hydration, Scope } from './hydration.js'

/**
 * Takes the footnote definitions out of a fragment, to end the document with, and makes identifiers that no other
 * fragment uses. Gives back the blocks that stay.
 */
export function separateFootnotes(
  nodes: readonly RootContent[],
  state: Hydration,
  scope: Scope,
): RootContent[] {
  const holder: Root = { type: 'root', children: [...nodes] }
  state.fragments += 1
  separate(holder, `${state.fragments}-`, (definition) => state.footnotes.push({ definition, scope }))
  return holder.children
}

function separate(parent: Parents, prefix: string, keep: (definition: FootnoteDefinition) => void): void {
  const children: RootContent[] = parent.children
  let kept = 0
  for (const child of children) {
    if (child.type === 'footnoteReference' || child.type === 'footnoteDefinition') {
      child.identifier = prefix + child.identifier
    }
    if ('children' in child) separate(child, prefix, keep)
    if (child.type === 'footnoteDefinition') keep(child)
    else children[kept++] = child
  }
  children.length = kept
}

/**
 * Ends the document with the notes that are referred to, numbered in the order of their first reference.
 * Notes that nothing refers to are left out, as every reader of Markdown does.
 */
export function placeFootnotes(tree: Root, definitions: readonly FootnoteDefinition[]): void {
  if (definitions.length === 0) return
  const byIdentifier = new Map(
    definitions.toReversed().map((definition) => [definition.identifier, definition]),
  )
  const numbers = new Map<string, string>()
  const placed: FootnoteDefinition[] = []
  const number = (node: Nodes): void => {
    if (node.type === 'footnoteReference') {
      const { identifier } = node
      const definition = byIdentifier.get(identifier)
      if (definition && !numbers.has(identifier)) {
        numbers.set(identifier, String(numbers.size + 1))
        placed.push(definition)
      }
      node.identifier = numbers.get(identifier) ?? identifier
      node.label = node.identifier
    }
    if ('children' in node) node.children.forEach(number)
  }
  number(tree)
  // Notes may refer to notes; the list grows while it is walked.
  for (const definition of placed) {
    definition.children.forEach(number)
    definition.identifier = numbers.get(definition.identifier) ?? definition.identifier
    definition.label = definition.identifier
  }
  tree.children.push(...placed)
}
