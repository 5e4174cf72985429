import type { VerdictCondition } from '../model/index.js'
import type { Pointer, VerdictResult } from './assessment.js'
import type { MetricResult } from './entity-result.js'
import type { FigureId } from './ledger.js'
import { queryText } from './query.js'
import type { Workbench } from './workbench.js'

/** State of something that must hold. */
export type Holding = 'met' | 'unmet' | 'unknown'

/** The conditions of one verdict with their states, and the figures that count them. */
export type Conditions = Pick<VerdictResult, 'conditions' | 'unmet'> & { readonly all: FigureId }

/** Which verdict conditions belong to: the main one, or that of a target. */
export type ConditionOwner = {
  readonly pointer: Pointer
  readonly target?: { readonly id: string; readonly label: string }
}

/**
 * Settles the state of every condition and counts those that are not met; unknown ones are not met.
 *
 * Findings and metric decide together where both are named; `met` decides where neither is.
 */
export function settleConditions(
  conditions: readonly VerdictCondition[],
  { pointer, target }: ConditionOwner,
  { metrics, work }: { metrics: readonly MetricResult[]; work: Workbench },
): Conditions {
  const rows = conditions.map((condition, index) => ({
    condition,
    pointer: `${pointer}/conditions/${index}`,
    state: stateOf(condition, metrics, work),
  }))
  const count = (query: 'all' | 'unmet', some: typeof rows) => ({
    derivation: {
      op: 'count' as const,
      query: queryText(work, query),
      rows: some.map((row) => ({ id: row.condition.id, pointer: row.pointer })),
    },
  })
  const unmet = count(
    'unmet',
    rows.filter(({ state }) => state !== 'met'),
  )
  const all = count('all', rows)
  const { define } = work.draft
  const names = target && { target: target.label }
  return {
    conditions: rows.map(({ condition, pointer: place, state }) => ({
      id: condition.id,
      text: condition.text,
      pointer: place,
      state,
      findings: condition.findings,
      ...(condition.metric === undefined ? {} : { metric: condition.metric }),
    })),
    all: target
      ? define('targetConditions', { target: target.id }, { ...all, names })
      : define('verdictConditions', {}, all),
    unmet: target
      ? define('targetUnmet', { target: target.id }, { ...unmet, names })
      : define('verdictUnmet', {}, unmet),
  }
}

/** Joins states: one that is unmet decides, then one that is unknown. */
export function joinStates(states: readonly Holding[]): Holding {
  if (states.includes('unmet')) return 'unmet'
  return states.length === 0 || states.includes('unknown') ? 'unknown' : 'met'
}

/** State that findings give: unmet while one of them is open. */
export function stateOfFindings(ids: readonly string[], { index }: Workbench): Holding | undefined {
  if (ids.length === 0) return undefined
  return ids.some((id) => index.isOpen(id)) ? 'unmet' : 'met'
}

/** State that a metric gives: whether it reaches its target. */
export function stateOfMetric(id: string | undefined, metrics: readonly MetricResult[]): Holding | undefined {
  if (id === undefined) return undefined
  const met = metrics.find(({ metric }) => metric.id === id)?.met
  return met === undefined ? 'unknown' : met ? 'met' : 'unmet'
}

function stateOf(
  { findings, metric, met }: VerdictCondition,
  metrics: readonly MetricResult[],
  work: Workbench,
): Holding {
  const states = [stateOfFindings(findings, work), stateOfMetric(metric, metrics)].filter(
    (state) => state !== undefined,
  )
  if (states.length > 0) return joinStates(states)
  return met === undefined ? 'unknown' : met ? 'met' : 'unmet'
}
