import { choices } from '../../diagnostics/advice.js'
import type { PolicyCheck } from '../policy-check.js'

/** Phases that are done and carry findings that are not. */
export const phaseDoneWithOpenFindings = {
  id: 'phase-done-with-open-findings',
  check: ({ assessment: { plan }, rows }) =>
    plan.phases.flatMap(({ done, findings, phase, pointer }) => {
      const open = findings.filter((id) => rows.get(id)?.open)
      if (!done || open.length === 0) return []
      return [{ values: { phase: phase.id, findings: choices(open, 5) }, pointer }]
    }),
} as const satisfies PolicyCheck<'phase-done-with-open-findings'>
