import type { PolicyCheck } from '../policy-check.js'
import { scheduledIn } from '../scheduled.js'

/** Quick wins whose open findings are in no phase, where there are phases. */
export const quickWinUnscheduled = {
  id: 'quick-win-unscheduled',
  check: ({ assessment, rows }) => {
    const { plan, quickWins } = assessment
    const isScheduled = scheduledIn(assessment)
    if (plan.phases.length === 0) return []
    return quickWins.flatMap(({ pointer, win }) =>
      win.findings.flatMap((id, index) => {
        const row = rows.get(id)
        if (!row?.open || isScheduled(row)) return []
        return [{ values: { finding: id, win: win.id }, pointer: `${pointer}/findings/${index}` }]
      }),
    )
  },
} as const satisfies PolicyCheck<'quick-win-unscheduled'>
