import { findingsByMetric } from '../metric-findings.js'
import type { PolicyCheck } from '../policy-check.js'
import { scheduledIn } from '../scheduled.js'

/** Metrics that do not meet their target, or are not measured, where no scheduled finding would change them. */
export const targetUnscheduled = {
  id: 'target-unscheduled',
  check: ({ assessment, rows }) => {
    const { findings, metrics, plan } = assessment
    const isScheduled = scheduledIn(assessment)
    if (plan.phases.length === 0) return []
    const linked = findingsByMetric(findings)
    const busy = new Set(
      assessment.rows.filter((row) => row.open && isScheduled(row)).map(({ finding }) => finding.category),
    )
    return metrics.flatMap(({ met, metric, pointer, target }) => {
      if (target === undefined || met === true || metric.projected?.byPhase !== undefined) return []
      const own = (linked.get(metric.id) ?? []).flatMap((id) => rows.get(id) ?? []).filter((row) => row.open)
      if (own.some(isScheduled)) return []
      const isWorkedOn = metric.category === undefined || busy.has(metric.category)
      if (own.length === 0 && isWorkedOn) return []
      const ids = own.map(({ finding }) => `\`${finding.id}\``)
      const expected = ids.length > 0 ? ids.join(' or ') : `a finding of \`${metric.category}\``
      return [{ values: { metric: metric.id, expected }, pointer: `${pointer}/target` }]
    })
  },
} as const satisfies PolicyCheck<'target-unscheduled'>
