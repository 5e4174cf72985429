import { severityByCvss } from '../severity-by-cvss.js'
import type { PolicyCheck } from '../policy-check.js'

/** Findings whose CVSS score lies in the band of another severity than they state. */
export const cvssContradictsSeverity = {
  id: 'cvss-contradicts-severity',
  check: ({ assessment: { findings, rows } }) => {
    const severityOf = severityByCvss(findings.scales)
    return rows.flatMap(({ finding, pointer, severity }) => {
      const { cvss } = finding
      const expected = cvss && severityOf(cvss.score)
      if (!expected || severity?.cvssMin === undefined || expected.id === severity.id) return []
      const values = { severity: severity.id, score: cvss.score, expected: expected.id }
      return [{ values, pointer: `${pointer}/severity` }]
    })
  },
} as const satisfies PolicyCheck<'cvss-contradicts-severity'>
