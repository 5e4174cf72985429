import { excerpt } from '../../diagnostics/excerpt.js'
import type { FindingResult } from '../../assess/index.js'
import { languageOf } from '../language/index.js'
import { findingsByMetric } from '../metric-findings.js'
import type { PolicyCheck } from '../policy-check.js'
import { scheduledIn } from '../scheduled.js'
import { overlapOf, subjectOf } from '../title/subject.js'

/**
 * Deliverables that stand on findings none of which a phase carries.
 *
 * A deliverable stands on the findings of a metric that it prints, and on findings whose titles are about the same.
 */
export const deliverableUnscheduled = {
  id: 'deliverable-unscheduled',
  check: ({ assessment, rows }) => {
    const { findings, plan } = assessment
    const isScheduled = scheduledIn(assessment)
    const linked = findingsByMetric(findings)
    const titled = titledFindings(plan.phases.length === 0 ? [] : assessment.rows, findings.meta.locale)
    return plan.phases.flatMap(({ done, phase, pointer }) =>
      phase.deliverables.flatMap((text, index) => {
        if (done) return []
        const named = namedMetrics(text).flatMap((metric) => linked.get(metric) ?? [])
        const about = [...named.flatMap((id) => rows.get(id) ?? []), ...titled(text)].filter(
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

function titledFindings(
  rows: readonly FindingResult[],
  locale: string,
): (text: string) => readonly FindingResult[] {
  const language = languageOf(locale)
  const titled = rows.map((row) => ({ row, subject: subjectOf(row.finding.title, language) }))
  return (text) => {
    const wanted = subjectOf(text.replace(placeholder, ' '), language)
    return titled.flatMap(({ row, subject }) => {
      const { part, shared } = overlapOf(wanted, subject)
      return part >= 0.6 && shared >= 1.5 ? [row] : []
    })
  }
}
