import type { Phase } from '../../model/index.js'
import type { ViewContext } from '../context.js'
import { fill } from './fill.js'

/** Where a phase lies in the plan, in words: `Week 1`, `Sprint 27–28`; undefined when it does not say. */
export function phaseLabel({ words }: ViewContext, { when }: Phase): string | undefined {
  if (when === undefined) return undefined
  const { from, to, unit } = when
  const said = words.components.when[unit]
  return fill(from === to ? said.one : said.range, { from: String(from), to: String(to) })
}

/** The name of a phase with its place before it: `Week 1: Security Hardening`. */
export function phaseTitle(context: ViewContext, phase: Phase): string {
  const label = phaseLabel(context, phase)
  const { title } = context.words.components.phase
  return label === undefined ? phase.name : fill(title, { label, name: phase.name })
}
