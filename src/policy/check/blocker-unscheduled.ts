import type { PolicyCheck } from '../policy-check.js'
import { scheduledIn } from '../scheduled.js'

/** Open blockers that neither a phase nor a scenario carries, where there are phases. */
export const blockerUnscheduled = {
  id: 'blocker-unscheduled',
  check: ({ assessment }) => {
    if (assessment.plan.phases.length === 0) return []
    const isScheduled = scheduledIn(assessment)
    return assessment.rows
      .filter((row) => row.open && row.blocker && !isScheduled(row))
      .map(({ finding, pointer }) => ({ values: { finding: finding.id }, pointer }))
  },
} as const satisfies PolicyCheck<'blocker-unscheduled'>
