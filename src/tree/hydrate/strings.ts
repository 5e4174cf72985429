import type { Data } from 'mdast'
import { excerpt } from '../../diagnostics/excerpt.js'
import { parseFragment } from '../authored/fragment.js'
import { oneLine } from '../authored/plain.js'
import { imageDestination, linkDestination } from '../destination.js'
import { holdsToken, splitTokens, type Slot } from '../slots.js'
import { toText } from '../to-text.js'
import type { FigureValue } from '../value.js'
import {
  shownText,
  slotScope,
  subjectOf,
  takeSlot,
  tell,
  type FigureInString,
  type Hydration,
  type Scope,
} from './hydration.js'

/** Puts values into a string of one line: inline code, alternative text, title. */
export function hydrateLineString(
  text: string,
  state: Hydration,
  scope: Scope,
  inside: FigureInString['in'],
): string {
  return oneLineKept(hydrateString(text, state, scope, inside))
}

/** Puts values into a string whose line ends stay: code. */
export function hydrateString(
  text: string,
  state: Hydration,
  scope: Scope,
  inside: FigureInString['in'],
): string {
  if (scope.slots === undefined || !holdsToken(text)) return shownText(text, state, scope)
  return splitTokens(text)
    .map((piece) =>
      typeof piece === 'string' ? shownText(piece, state, scope) : slotString(piece, state, scope, inside),
    )
    .join('')
}

/** Keeps the figures that a builder printed into a string. */
export function keepFigures(
  node: { readonly data?: Data | undefined },
  state: Hydration,
  inside: FigureInString['in'],
): void {
  for (const { id, shown } of node.data?.figures ?? []) {
    state.figures.push({ id, shown, section: state.section, in: inside })
  }
}

/**
 * Puts values into a destination and checks it. A value that is the whole destination is taken as it is, one that is
 * part of it is percent-encoded. `undefined` when the destination is empty or refused.
 */
export function hydrateDestination(
  url: string,
  state: Hydration,
  scope: Scope,
  kind: 'link' | 'image',
): string | undefined {
  const pieces = holdsToken(url) && scope.slots ? splitTokens(url) : [url]
  const isValue = pieces.length === 1 && typeof pieces[0] === 'number'
  const values = pieces.map((piece, index) => {
    if (typeof piece === 'string') return piece
    const value = slotString(piece, state, scope, 'text')
    // An address of the view with something after it: only the rest of the address is a part.
    return isValue || (index === 0 && /^https?:\/\//i.test(value)) ? value : encodeURIComponent(value.trim())
  })
  const whole = shownText(values.join(''), state, scope)
  if (whole.trim() === '') return undefined
  const check = kind === 'link' ? linkDestination : imageDestination
  const destination = check(whole, isValue ? 'view' : scope.author)
  if (destination === undefined) refuseDestination(whole, pieces, state, scope, kind)
  return destination
}

function refuseDestination(
  url: string,
  pieces: readonly (string | number)[],
  state: Hydration,
  scope: Scope,
  kind: 'link' | 'image',
): void {
  const token = pieces.find((piece) => typeof piece === 'number')
  const slot = token === undefined ? undefined : scope.slots?.slots[token]
  const at = slot ? slotScope(slot, scope, 'view') : scope
  const values = { url: excerpt(url), source: at.source, subject: subjectOf(at) }
  tell(state, kind === 'link' ? 'text-link' : 'text-image', values, at.where)
}

function slotString(index: number, state: Hydration, scope: Scope, inside: FigureInString['in']): string {
  const slot = takeSlot(index, state, scope)
  if (slot === undefined) return ''
  const { value } = slot
  if (typeof value === 'string') return shownText(value, state, slotScope(slot, scope, 'view'))
  if (value.kind === 'figure') return figureString(value, state, inside)
  if (value.kind === 'nodes') {
    refuseNodes(slot, state, inside)
    return ''
  }
  const fragment = parseFragment(value, state, slotScope(slot, scope, 'view'))
  const text = fragment.nodes.map(toText).join(' ')
  return hydrateString(text, state, fragment.scope, inside)
}

function figureString(value: FigureValue, state: Hydration, inside: FigureInString['in']): string {
  state.figures.push({ id: value.id, shown: value.shown, section: state.section, in: inside })
  return value.before + value.shown + value.after
}

/** Says that nodes cannot stand in a line or string. */
export function refuseNodes(slot: Slot, state: Hydration, inside: FigureInString['in'] | 'line'): void {
  const place = {
    line: 'in a line',
    text: 'in a link destination',
    alt: 'in alternative text',
    title: 'in a title',
    code: 'in code',
  }
  tell(
    state,
    'template-blocks',
    { expression: slot.expression, place: place[inside], subject: subjectOf(slot) },
    slot.where,
  )
}

/** Line ends as spaces; other blanks stay, because in code they count. */
function oneLineKept(text: string): string {
  return text.includes('\n') ? oneLine(text) : text
}
