import { severityByCvss } from '../severity-by-cvss.js'
import type { PolicyCheck } from '../policy-check.js'

/** Open findings whose severity, or that of their CVSS score, lies far from their priority. */
export const priorityContradictsSeverity = {
  id: 'priority-contradicts-severity',
  check: ({ assessment: { findings, rows } }) => {
    const { priorities, severities } = findings.scales
    const severityOf = severityByCvss(findings.scales)
    return rows.flatMap(({ finding, open, pointer, priority, severity: stated }) => {
      const severity = stated ?? (finding.cvss && severityOf(finding.cvss.score))
      if (!open || !priority || !severity) return []
      if (!isApart(rankOf(severity, severities), rankOf(priority, priorities))) return []
      const values = {
        finding: finding.id,
        priority: priority.label,
        severity: severity.label,
        by: stated || !finding.cvss ? '' : ` of its CVSS score ${finding.cvss.score}`,
      }
      return [{ values, pointer: `${pointer}/priority` }]
    })
  },
} as const satisfies PolicyCheck<'priority-contradicts-severity'>

type Rank = { readonly rank: number; readonly place: number }

/** Two ranks and more than half the scale: a scale of two levels, or a longer one beside a shorter, proves nothing. */
function isApart(a: Rank, b: Rank): boolean {
  return Math.abs(a.rank - b.rank) >= 2 && Math.abs(a.place - b.place) > 0.5
}

/** Which level of a scale it is, and where that lies from 0 for the first to 1 for the last. */
function rankOf({ id }: { readonly id: string }, levels: readonly { readonly id: string }[]): Rank {
  const rank = levels.findIndex((level) => level.id === id)
  return { rank, place: levels.length < 2 ? 0.5 : rank / (levels.length - 1) }
}
