import { excerpt } from '../../diagnostics/excerpt.js'
import { splitTokens } from '../slots.js'
import { shownText, subjectOf, takeSlot, tell, type Hydration, type Scope } from './hydration.js'

/** Says that raw HTML cannot stand: some renditions would show it and others drop it. */
export function refuseHtml(html: string, state: Hydration, scope: Scope): void {
  const tokens = splitTokens(html).filter((piece) => typeof piece === 'number')
  const slots = tokens.flatMap((token) => takeSlot(token, state, scope) ?? [])
  for (const slot of slots) {
    tell(state, 'template-html-value', { expression: slot.expression, subject: subjectOf(slot) }, slot.where)
  }
  if (slots.length > 0) return
  const shown = shownText(html, state, scope).trim()
  tell(state, 'template-html', { html: excerpt(shown) }, { ...scope.where, ...state.findText(shown) })
}
