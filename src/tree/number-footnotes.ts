import type { FootnoteDefinition, Parents, RootContent } from 'mdast'

/**
 * Numbers notes in the order of their first reference, in place, and gives back those that are referred to. References
 * without a note go, and notes without a reference are left out, as every reader of Markdown does.
 */
export function numberFootnotes(
  tree: Parents,
  definitions: readonly FootnoteDefinition[],
): FootnoteDefinition[] {
  // The first definition of an identifier counts.
  const known = new Map(definitions.toReversed().map((definition) => [definition.identifier, definition]))
  const numbers = new Map<FootnoteDefinition, string>()
  numberReferences(tree, known, numbers)
  // Notes may refer to notes; the map grows while it is walked.
  for (const [definition, number] of numbers) {
    numberReferences(definition, known, numbers)
    definition.identifier = number
    definition.label = number
  }
  return [...numbers.keys()]
}

function numberReferences(
  parent: Parents,
  known: ReadonlyMap<string, FootnoteDefinition>,
  numbers: Map<FootnoteDefinition, string>,
): void {
  const children: RootContent[] = parent.children
  let kept = 0
  for (const child of children) {
    if ('children' in child) numberReferences(child, known, numbers)
    if (child.type === 'footnoteReference') {
      const definition = known.get(child.identifier)
      if (definition === undefined) continue
      const number = numbers.get(definition) ?? String(numbers.size + 1)
      numbers.set(definition, number)
      child.identifier = number
      child.label = number
    }
    children[kept] = child
    kept += 1
  }
  children.length = kept
}
