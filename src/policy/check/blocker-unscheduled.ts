import type { PolicyCheck } from '../policy-check.js'

/** Open blockers that no phase carries, where there are phases. */
export const blockerUnscheduled = {
  id: 'blocker-unscheduled',
  check: ({ assessment: { plan, rows } }) => {
    if (plan.phases.length === 0) return []
    return rows
      .filter(({ blocker, open, phase }) => open && blocker && phase === undefined)
      .map(({ finding, pointer }) => ({ values: { finding: finding.id }, pointer }))
  },
} as const satisfies PolicyCheck<'blocker-unscheduled'>
