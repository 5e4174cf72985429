import type { Condition } from './condition.js'

/** A row of the verdict table. */
export type VerdictRule = { id: string; result: string; label?: string; anyOf: Condition[]; standard?: true }

/** A row of the risk table. */
export type RiskRule = { id: string; level: string; label?: string; anyOf: Condition[]; standard?: true }

/**
 * The verdict table of a file that declares none: open blockers or critical findings say no, unmet conditions
 * say "with conditions". A high mean cannot hide a blocker because the score is not asked.
 */
export function defaultVerdictRules(): VerdictRule[] {
  return [
    {
      id: 'verdict-1',
      result: 'no-go',
      label: 'Not ready',
      anyOf: [open({ blocker: true }), open({ critical: true })],
      standard: true,
    },
    {
      id: 'verdict-2',
      result: 'conditional',
      label: 'Ready with conditions',
      anyOf: [{ kind: 'unmet', op: '>=', value: 1 }],
      standard: true,
    },
    { id: 'verdict-3', result: 'go', label: 'Ready', anyOf: [], standard: true },
  ]
}

/** The risk table of a file that declares neither rules nor levels of its own. */
export function defaultRiskRules(): RiskRule[] {
  return [
    {
      id: 'risk-rule-1',
      level: 'high',
      anyOf: [open({ blocker: true }), open({ critical: true })],
      standard: true,
    },
    { id: 'risk-rule-2', level: 'medium', anyOf: [open({})], standard: true },
    { id: 'risk-rule-3', level: 'low', anyOf: [], standard: true },
  ]
}

function open(query: { blocker?: true; critical?: true }): Condition {
  return { kind: 'open', query, op: '>=', value: 1 }
}
