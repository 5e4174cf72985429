import type { Scenario } from '../model/index.js'
import type { MetricResult } from './entity-result.js'
import { moneyUnit } from './benefits.js'
import { durationUnit, typedDuration } from './calendar.js'
import type { CostBasis } from './cost.js'
import { amountsOf, type LineRow } from './cost-rows.js'
import { totalOf } from './cost-total.js'
import { effortsOf, type Carried } from './counts.js'
import { defineWork } from './effort.js'
import type { IndexedFinding } from './index-findings.js'
import type { FigureId, Pointer, Term } from './ledger.js'
import { defineMilestones } from './milestones.js'
import { definePeople } from './people.js'
import type { PhaseWork } from './phases.js'
import type { ScenarioResult } from './plan-result.js'
import { present } from './present.js'
import { countOf, queryText } from './query.js'
import { scenarioReturns } from './scenario-returns.js'
import { lengthOf, stretchesOf } from './schedule.js'
import { figureTerm, given } from './terms.js'
import type { WorkCosts } from './work-cost.js'
import type { Workbench } from './workbench.js'

/** What scenarios choose from. */
export type Choice = {
  readonly phases: readonly PhaseWork[]
  readonly durations: ReadonlyMap<string, FigureId>
  readonly carried: Carried
  readonly metrics: ReadonlyMap<string, MetricResult>
  /** Absent where the file states no costs. */
  readonly costs?: { readonly paid: WorkCosts; readonly basis: CostBasis } | undefined
}

/** Computes every scenario: what it covers, its work, time, cost, people and returns. */
export function assessScenarios(choice: Choice, work: Workbench): readonly ScenarioResult[] {
  return work.findings.scenarios.map((scenario, index) =>
    assessScenario(scenario, `/scenarios/${index}`, choice, work),
  )
}

/** The work a scenario carries out: whole phases, and findings outside them. */
type Chosen = {
  readonly phases: readonly PhaseWork[]
  readonly others: readonly IndexedFinding[]
  readonly covered: readonly IndexedFinding[]
}

function assessScenario(
  scenario: Scenario,
  pointer: Pointer,
  choice: Choice,
  work: Workbench,
): ScenarioResult {
  const names = { scenario: scenario.name }
  const parameters = { scenario: scenario.id }
  const chosen = chooseWork(scenario, choice, work)
  const effort = defineWork(work, 'scenarioEffort', parameters, {
    of: [
      ...chosen.phases.flatMap((phase) => phase.effort ?? []),
      ...effortsOf(chosen.others, choice.carried),
    ],
    names,
  })
  const times = defineDurations(scenario, pointer, chosen, choice, work)
  return {
    scenario,
    pointer,
    findings: chosen.covered.map(({ finding }) => finding.id),
    covered: work.draft.define('scenarioFindings', parameters, {
      derivation: countOf(queryText(work, 'open', ['scenario', scenario.name]), chosen.covered),
      names,
    }),
    ...present({ effort }),
    ...times,
    ...definePeople(scenario, pointer, times.duration, work),
    ...defineCost(scenario, pointer, chosen, choice, work),
    milestones: defineMilestones(scenario, pointer, choice.metrics, work),
  }
}

function chooseWork({ select }: Scenario, { phases }: Choice, { index }: Workbench): Chosen {
  const wanted = new Set(select.phases)
  const chosen = phases.filter(({ phase }) => wanted.has(phase.id))
  const findings = new Set(select.findings)
  const priorities = new Set(select.priorities)
  const inPhases = (row: IndexedFinding): boolean => row.phase !== undefined && wanted.has(row.phase)
  const covered = index.open.filter(
    (row) => inPhases(row) || findings.has(row.finding.id) || priorities.has(row.finding.priority ?? ''),
  )
  return { phases: chosen, covered, others: covered.filter((row) => !inPhases(row)) }
}

/** The typed duration with the one of its phases beside it; the latter alone where none is typed. */
function defineDurations(
  scenario: Scenario,
  pointer: Pointer,
  { phases }: Chosen,
  { durations }: Choice,
  work: Workbench,
): Pick<ScenarioResult, 'duration' | 'derivedDuration'> {
  const parameters = { scenario: scenario.id }
  const names = { scenario: scenario.name }
  const stretches = stretchesOf(phases, durations, work)
  const path = stretches.nodes.length > 0 ? lengthOf(stretches, work) : undefined
  const derived = path && {
    derivation: path.derivation,
    unit: durationUnit(stretches.unit),
    names,
  }
  if (!scenario.duration) {
    return derived ? { duration: work.draft.define('scenarioDuration', parameters, derived) } : {}
  }
  const { derivation, unit, approx } = typedDuration(scenario.duration, `${pointer}/duration`)
  return {
    duration: work.draft.define('scenarioDuration', parameters, {
      derivation,
      unit: durationUnit(unit, approx),
      names,
    }),
    ...(derived ? { derivedDuration: work.draft.define('scenarioPath', parameters, derived) } : {}),
  }
}

/** Quoted cost, else the derived one: its phases, its other findings, its lines, contingency and tax. */
function defineCost(
  scenario: Scenario,
  pointer: Pointer,
  chosen: Chosen,
  { costs: priced }: Choice,
  work: Workbench,
): Pick<ScenarioResult, 'cost' | 'derivedCost' | 'savings' | 'roi' | 'payback' | 'claimed'> {
  const { costs } = work.findings
  if (!costs || !priced) {
    if (scenario.cost) work.tell('currency-missing', { what: scenario.id }, `${pointer}/cost`)
    return {}
  }
  const lines = priced.basis.lines.filter((line) => belongsTo(line, scenario, chosen))
  const effort = effortTerms(chosen, priced.paid)
  const fixed = amountsOf(lines.filter(({ kind }) => kind === 'fixed'))
  const parameters = { scenario: scenario.id }
  const common = { unit: moneyUnit(costs), names: { scenario: scenario.name } }
  const derivation = effort.length + fixed.length === 0 ? undefined : totalOf({ effort, fixed }, costs)
  if (!scenario.cost) {
    if (!derivation) return {}
    const cost = work.draft.define('scenarioTotal', parameters, { derivation, ...common })
    return { cost, ...scenarioReturns(scenario, { cost, lines }, priced.basis, work) }
  }
  const cost = work.draft.define('scenarioTotal', parameters, {
    derivation: given(scenario.cost, `${pointer}/cost`),
    ...common,
  })
  // Without work of its own, the derived cost would be that of the lines alone.
  const derivedCost =
    derivation && effort.length > 0
      ? work.draft.define('scenarioDerived', parameters, { derivation, ...common })
      : undefined
  return {
    cost,
    ...present({ derivedCost }),
    ...scenarioReturns(scenario, { cost, lines }, priced.basis, work),
  }
}

function effortTerms({ phases, others }: Chosen, paid: WorkCosts): readonly Term[] {
  return [
    ...phases.flatMap(({ phase }) => paid.phases.get(phase.id)?.cost ?? []),
    ...others.flatMap(({ finding }) => paid.findings.get(finding.id)?.cost ?? []),
  ].map(figureTerm)
}

/** Lines of the scenario and of no scenario; a line of a phase only with that phase. */
function belongsTo({ scenario: owner, phase }: LineRow, { id }: Scenario, { phases }: Chosen): boolean {
  if (owner !== undefined && owner !== id) return false
  return phase === undefined || phases.some((one) => one.phase.id === phase && !one.done)
}
