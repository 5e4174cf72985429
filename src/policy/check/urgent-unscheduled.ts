import type { PolicyCheck } from '../policy-check.js'
import { scheduledIn } from '../scheduled.js'

/** How many ranks of priority count as urgent. */
const urgentRanks = 2

/** Open findings of the first ranks outside the plan, while it carries less urgent ones. Blockers have a check of their own. */
export const urgentUnscheduled = {
  id: 'urgent-unscheduled',
  check: ({ assessment }) => {
    const { findings, plan, rows } = assessment
    const isScheduled = scheduledIn(assessment)
    if (plan.phases.length === 0) return []
    const ranks = new Map(findings.scales.priorities.map(({ id }, rank) => [id, rank]))
    const rankOf = (priority: string | undefined): number => ranks.get(priority ?? '') ?? -1
    const last = rows
      .filter(({ open, phase }) => open && phase !== undefined)
      .toSorted((a, b) => rankOf(b.finding.priority) - rankOf(a.finding.priority))[0]
    const later = last?.priority
    if (!later) return []
    return rows.flatMap((row) => {
      const { blocker, finding, open, pointer, priority } = row
      if (!open || blocker || isScheduled(row) || !priority) return []
      const rank = rankOf(priority.id)
      if (rank >= urgentRanks || rank >= rankOf(later.id)) return []
      const values = { finding: finding.id, priority: priority.label, later: later.label }
      return [{ values, pointer }]
    })
  },
} as const satisfies PolicyCheck<'urgent-unscheduled'>
