import type { RootContent } from 'mdast'
import { excerpt } from '../../diagnostics/excerpt.js'
import { nearest } from '../../diagnostics/nearest.js'
import { bareParagraphs, isTooMuch } from './limits.js'
import { oneLine } from './plain.js'
import { shownText, subjectOf, tell, type Hydration, type Scope } from '../hydrate/hydration.js'
import { separateFootnotes } from '../hydrate/footnotes.js'
import { resolveReferencesInPlace } from '../hydrate/references.js'
import { createSlots, withoutTokens, type SlotTable } from '../slots.js'
import type { InlineValue, MarkdownValue } from '../value.js'

/** Authored text as nodes that are still to be hydrated, with the scope to do it in. */
export type Fragment = { readonly nodes: RootContent[]; readonly scope: Scope }

/**
 * Parses authored text by itself, so that nothing in it reaches outside: HTML is text, references are resolved and
 * footnotes get identifiers of their own. Placeholders of narrative fields become tokens of its own table.
 */
export function parseFragment(value: InlineValue | MarkdownValue, state: Hydration, host: Scope): Fragment {
  const scope = fragmentScope(value, state, host)
  const text = withoutTokens(shownText(value.value, state, scope))
  if (isTooMuch(text)) {
    tell(state, 'text-size', { source: scope.source, subject: subjectOf(scope) }, scope.where)
    return { nodes: bareParagraphs(text), scope }
  }
  const { source, slots } = withPlaceholders(text, value, state, scope)
  const inside = { ...scope, slots }
  const tree =
    value.kind === 'inline'
      ? state.parse(oneLine(source), { profile: 'line' })
      : state.parse(source, { profile: 'blocks' })
  resolveReferencesInPlace(tree)
  return { nodes: separateFootnotes(tree.children, state, inside), scope: inside }
}

function fragmentScope(value: InlineValue | MarkdownValue, state: Hydration, host: Scope): Scope {
  const where = value.pointer === undefined ? undefined : state.locate(value.pointer)
  return {
    ...host,
    slots: undefined,
    author: 'view',
    where: where ?? host.where,
    source: value.pointer ?? host.source,
  }
}

function withPlaceholders(
  text: string,
  { figures }: InlineValue | MarkdownValue,
  state: Hydration,
  scope: Scope,
): { source: string; slots: SlotTable | undefined } {
  if (figures === undefined || !text.includes('{{')) return { source: text, slots: undefined }
  const slots = createSlots()
  const source = text.replace(/(?<!\\)\{\{\s*([^{}\s][^{}]*?)\s*\}\}/g, (whole, id: string) => {
    const value = Object.hasOwn(figures, id) ? figures[id] : undefined
    if (value) return slots.put({ value, expression: whole, where: scope.where, subject: scope.subject })
    const near = nearest(id, Object.keys(figures))
    const hint = near === undefined ? '' : `; nearest is \`${near}\``
    tell(state, 'text-placeholder', { placeholder: excerpt(whole), source: scope.source, hint }, scope.where)
    return whole
  })
  return { source, slots }
}
