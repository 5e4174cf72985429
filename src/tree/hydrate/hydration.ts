import type { FootnoteDefinition, Heading } from 'mdast'
import type { VFile } from 'vfile'
import type { RuleId } from '../../diagnostics/catalogue.js'
import { report, type ValuesOf, type Where } from '../../diagnostics/report.js'
import type { Author } from '../destination.js'
import { cleanText, holdsHidden } from '../hygiene.js'
import type { Parse } from '../parse.js'
import type { Slot, SlotTable } from '../slots.js'

/** A figure printed inside a string, where no node can stand: kept beside the tree so that agreement sees it. */
export type FigureInString = {
  readonly id: string
  readonly shown: string
  /** Nearest heading before it, as text. */
  readonly section: string
  readonly in: 'text' | 'alt' | 'title' | 'code'
}

/** Where a JSON pointer of the findings file stands, for messages about authored text. */
export type Locate = (pointer: string) => Where | undefined

/** Where a piece of static text stands in the template. */
export type FindText = (text: string) => Where | undefined

/** What one hydration knows and collects; made per document. */
export type Hydration = {
  readonly file: VFile
  readonly parse: Parse
  readonly locate: Locate
  readonly findText: FindText
  readonly figures: FigureInString[]
  /** Notes of authored fragments; their identifiers are unique, their order is that of the document. */
  readonly footnotes: { definition: FootnoteDefinition; scope: Scope }[]
  /** Headings that print a figure, an authored title or an anchor: they say something even with nothing under them. */
  readonly named: Set<Heading>
  /** How often each slot was placed. */
  readonly placed: Map<Slot, number>
  /** Messages that were given, so that a value printed ten times is complained about once. */
  readonly said: Set<string>
  /** Depth of the last heading that is not authored. */
  depth: number
  section: string
  /** Fragments so far; makes their footnotes unique. */
  fragments: number
}

/** Whose text is being hydrated. */
export type Scope = {
  readonly slots: SlotTable | undefined
  readonly author: Author
  /** Place for messages about the text itself. */
  readonly where: Where
  /** What messages call the place: an expression of the template or a JSON pointer. */
  readonly source: string
  readonly subject?: string | undefined
  /** Inside a list item, quote, call-out or cell, where headings cannot stand. */
  readonly nested: boolean
}

/** Adds a message unless the very same was given before. */
export function tell<Id extends RuleId>(state: Hydration, id: Id, values: ValuesOf<Id>, where: Where): void {
  const key = JSON.stringify([id, values, where.path, where.place])
  if (state.said.has(key)) return
  state.said.add(key)
  report(state.file, id, values, where)
}

/** Text as it may be shown; tells about characters that nobody sees. */
export function shownText(text: string, state: Hydration, scope: Scope): string {
  const clean = cleanText(text)
  if (clean !== text && holdsHidden(text)) {
    tell(state, 'text-hidden-characters', { source: scope.source, subject: subjectOf(scope) }, scope.where)
  }
  return clean
}

/** The slot of a token in scope, counted as placed. */
export function takeSlot(index: number, state: Hydration, scope: Scope): Slot | undefined {
  const slot = scope.slots?.slots[index]
  if (slot) state.placed.set(slot, (state.placed.get(slot) ?? 0) + 1)
  return slot
}

/** The scope of text that a slot of the template brought: written elsewhere, shown here. */
export function slotScope(slot: Slot, scope: Scope, author: Author): Scope {
  return {
    ...scope,
    slots: undefined,
    author,
    where: slot.where,
    source: slot.expression,
    subject: slot.subject,
  }
}

/** The words that name the entity being rendered, or nothing. */
export function subjectOf({ subject }: { readonly subject?: string | undefined }): string {
  return subject === undefined ? '' : ` for \`${subject}\``
}
