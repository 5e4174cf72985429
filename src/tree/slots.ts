import type { BlockContent, PhrasingContent } from 'mdast'
import type { Where } from '../diagnostics/report.js'
import type { TextValue } from './value.js'

/** What a slot may hold: text of the view, or nodes that a component drew. */
export type SlotValue = TextValue | NodesValue

/** Nodes that take the place of a slot as they are. */
export type NodesValue = {
  readonly kind: 'nodes'
  readonly nodes: readonly (BlockContent | PhrasingContent)[]
}

/** A value and the place of the expression that printed it. */
export type Slot = {
  readonly value: SlotValue
  /** The expression as the template has it, for messages. */
  readonly expression: string
  readonly where: Where
  /** Id of the entity that was being rendered, where there is one. */
  readonly subject?: string | undefined
}

/** The values of one expansion; their tokens stand in the text that the parser reads. */
export type SlotTable = {
  readonly slots: readonly Slot[]
  /** Keeps the slot and gives back the token that stands for it. */
  readonly put: (slot: Slot) => string
}

// Private use: for micromark neither whitespace nor punctuation, so that `**token**` is strong.
const open = '\uE000'
const close = '\uE001'
const tokenPattern = /\uE000(\d+)\uE001/g

/** A new, empty table. */
export function createSlots(): SlotTable {
  const slots: Slot[] = []
  return {
    slots,
    put: (slot) => {
      slots.push(slot)
      return `${open}${slots.length - 1}${close}`
    },
  }
}

/** Whether the text holds a token, or half of one. */
export function holdsToken(text: string): boolean {
  return text.includes(open) || text.includes(close)
}

/** Takes the characters of tokens out of authored text, where they mean nothing. */
export function withoutTokens(text: string): string {
  return holdsToken(text) ? text.replaceAll(open, '').replaceAll(close, '') : text
}

/** Splits text at its tokens: strings, and the numbers of slots. */
export function splitTokens(text: string): (string | number)[] {
  const out: (string | number)[] = []
  let start = 0
  for (const match of text.matchAll(tokenPattern)) {
    if (match.index > start) out.push(text.slice(start, match.index))
    out.push(Number(match[1]))
    start = match.index + match[0].length
  }
  if (start < text.length) out.push(text.slice(start))
  return out
}
