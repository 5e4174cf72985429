import type { FootnoteDefinition, Parents, Root, RootContent } from 'mdast'
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
