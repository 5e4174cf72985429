import type { z } from 'zod'
import { defaultRiskRules, defaultVerdictRules, type RiskRule, type VerdictRule } from './default-rules.js'
import type { findingsSchema } from './findings.js'
import type { Status } from './status.js'

type Parsed = z.output<typeof findingsSchema>

/** Findings with the defaults that depend on other parts of the file: statuses and rule tables. */
export type Completed = Omit<Parsed, 'findings' | 'phases' | 'scoring'> & {
  findings: (Omit<Parsed['findings'][number], 'status'> & { status: Status })[]
  phases: (Omit<Parsed['phases'][number], 'status'> & { status: Status })[]
  scoring: Omit<Parsed['scoring'], 'verdict' | 'riskLevel'> & {
    verdict: VerdictRule[]
    riskLevel: RiskRule[]
  }
}

/** Fills in what the schema cannot: the first open status of the scale, and rule tables that fit the scales. */
export function complete(parsed: Parsed): Completed {
  const { scales, scoring } = parsed
  const open: Status = { state: scales.statuses.find((level) => level.class === 'open')?.id ?? 'open' }
  const ownLevels = scales.riskLevels.some((level) => !('standard' in level))
  return {
    ...parsed,
    scoring: {
      ...scoring,
      verdict: scoring.verdict ?? defaultVerdictRules(),
      // Default rules name default levels; with levels of its own, a file needs rules of its own too.
      riskLevel: scoring.riskLevel ?? (ownLevels ? [] : defaultRiskRules()),
    },
    findings: parsed.findings.map((finding) => ({ ...finding, status: finding.status ?? open })),
    phases: parsed.phases.map((phase) => ({ ...phase, status: phase.status ?? open })),
  }
}
