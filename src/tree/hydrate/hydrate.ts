import type { BlockContent, DefinitionContent, Heading, Root } from 'mdast'
import type { VFile } from 'vfile'
import type { Where } from '../../diagnostics/report.js'
import { createParse } from '../parse.js'
import type { SlotTable } from '../slots.js'
import { hydrateFlow } from './flow.js'
import { separateFootnotes } from './footnotes.js'
import {
  subjectOf,
  tell,
  type FigureInString,
  type FindText,
  type Hydration,
  type Locate,
  type Scope,
} from './hydration.js'
import { resolveReferencesInPlace } from './references.js'

/** What hydration needs besides the tree. */
export type HydrateOptions = {
  /** Collects messages. */
  readonly file: VFile
  /** Values for the tokens in the tree. */
  readonly slots?: SlotTable
  /** Place of the tree's own text for messages: its template. */
  readonly where?: Where
  /** Whose text the tree is; decides which destinations links may have. */
  readonly author?: 'template' | 'component'
  /** Resolves JSON pointers of authored text. */
  readonly locate?: Locate | undefined
  /** Finds static text of the template. */
  readonly findText?: FindText
}

/** What hydration found besides the tree. */
export type Hydrated = {
  /** Figures printed in code, alternative text, titles and destinations. */
  readonly figures: readonly FigureInString[]
  /** Headings that print a figure, an authored title or an anchor: they say something even with nothing under them. */
  readonly named: ReadonlySet<Heading>
}

/**
 * Replaces tokens by values according to where they landed, and authored text by its nodes, in place. A value never
 * becomes markup. Footnotes end the tree. A slot that was not placed exactly once is told at its template place.
 */
export function hydrate(tree: Root, options: HydrateOptions): Hydrated {
  const { file, slots, where = {}, author = 'template', locate, findText } = options
  const state: Hydration = {
    file,
    parse: createParse(),
    locate: locate ?? (() => undefined),
    findText: findText ?? (() => undefined),
    figures: [],
    footnotes: [],
    named: new Set(),
    placed: new Map(),
    said: new Set(),
    depth: 0,
    section: '',
    fragments: 0,
  }
  const scope: Scope = { slots, author, where, source: where.path ?? '', nested: false }
  resolveReferencesInPlace(tree)
  tree.children = hydrateFlow(separateFootnotes(tree.children, state, scope), state, scope)
  // Notes are hydrated after the text they belong to; the list grows when a note holds authored text with notes.
  for (const { definition, scope: notes } of state.footnotes) {
    const children: (BlockContent | DefinitionContent)[] = hydrateFlow(definition.children, state, {
      ...notes,
      nested: true,
    })
    definition.children = children
  }
  tree.children.push(...state.footnotes.map(({ definition }) => definition))
  if (slots) checkPlaces(slots, state)
  return { figures: state.figures, named: state.named }
}

function checkPlaces(slots: SlotTable, state: Hydration): void {
  for (const slot of slots.slots) {
    const count = state.placed.get(slot) ?? 0
    if (count === 1) continue
    const values = { expression: slot.expression, subject: subjectOf(slot) }
    tell(state, count === 0 ? 'template-value-lost' : 'template-value-repeated', values, slot.where)
  }
}
