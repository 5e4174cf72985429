import { excerpt } from '../../diagnostics/excerpt.js'
import type { FindingResult } from '../../assess/index.js'
import { findingsByMetric } from '../metric-findings.js'
import type { PolicyCheck, PolicyContext } from '../policy-check.js'
import { scheduledIn } from '../scheduled.js'
import { overlapOf, subjectOf } from '../title/subject.js'

/**
 * Deliverables that stand on findings none of which a phase carries.
 *
 * A deliverable stands on the findings of a metric that it prints, and on findings whose titles are about the same.
 */
export const deliverableUnscheduled = {
  id: 'deliverable-unscheduled',
  check: (context) => {
    const { assessment, rows } = context
    const { findings, plan } = assessment
    if (plan.phases.length === 0) return []
    const isScheduled = scheduledIn(assessment)
    const linked = findingsByMetric(findings)
    return plan.phases.flatMap(({ done, phase, pointer }) =>
      phase.deliverables.flatMap((text, index) => {
        if (done) return []
        const named = namedMetrics(text).flatMap((metric) => linked.get(metric) ?? [])
        const about = [...named.flatMap((id) => rows.get(id) ?? []), ...titledLike(text, context)].filter(
          (row) => row.open,
        )
        const [first] = about
        if (!first || about.some(isScheduled)) return []
        const { id, title } = first.finding
        return [
          {
            values: { phase: phase.id, finding: id, title: excerpt(title) },
            pointer: `${pointer}/deliverables/${index}`,
            related: { label: 'the finding', pointer: first.pointer },
          },
        ]
      }),
    )
  },
} as const satisfies PolicyCheck<'deliverable-unscheduled'>

const placeholder = /\{\{[^{}]*\}\}/g

/** Ids of the metrics whose figures a narrative text prints. */
function namedMetrics(text: string): readonly string[] {
  return (text.match(placeholder) ?? []).flatMap((one) => /metric\/([\w.-]+)\.\w+/.exec(one)?.[1] ?? [])
}

/** Findings whose titles are about what a text is about. */
function titledLike(text: string, { language, titledBy }: PolicyContext): readonly FindingResult[] {
  const wanted = subjectOf(text.replace(placeholder, ' '), language)
  const near = new Set([...wanted.words.keys()].flatMap((word) => titledBy().get(word) ?? []))
  return [...near].flatMap(({ row, subject }) => {
    const { part, shared } = overlapOf(wanted, subject)
    return part >= 0.6 && shared >= 1.5 ? [row] : []
  })
}
