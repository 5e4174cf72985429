import { pointerOf, type Phase } from '../model/index.js'
import { durationUnit } from './calendar.js'
import { defineWork } from './effort.js'
import { interval } from './exact.js'
import type { FigureId, Pointer, Term } from './ledger.js'
import { phaseTimes } from './phase-times.js'
import { phaseNames, type PhaseWork } from './phases.js'
import type { PhaseResult, PlanResult } from './plan-result.js'
import { present } from './present.js'
import { countOf, queryText } from './query.js'
import { lengthOf, stretchesOf } from './schedule.js'
import { categoryDecimals, mainScale, scaleOf, scoreUnit } from './score/scale.js'
import { figureTerm } from './terms.js'
import type { WorkCosts } from './work-cost.js'
import type { Workbench } from './workbench.js'

/** The plan before costs are known. */
export type PlanBasis = {
  readonly phases: readonly PhaseWork[]
  readonly durations: ReadonlyMap<string, FigureId>
  readonly effort?: FigureId
  readonly tasks?: FigureId
}

/** Defines the effort of the plan, and that of its tasks, both of the phases that are not done. */
export function planEffort(
  phases: readonly PhaseWork[],
  work: Workbench,
): Pick<PlanBasis, 'effort' | 'tasks'> {
  const open = phases.filter(({ done }) => !done)
  const counted = open.length > 0 ? open : phases
  const tasks = open.flatMap((phase) => phase.tasks.flatMap(({ effort }) => effort ?? []))
  return present({
    effort: defineWork(work, 'planEffort', {}, { of: counted.flatMap(({ effort }) => effort ?? []) }),
    tasks: defineWork(work, 'planTasks', {}, { of: tasks }),
  })
}

/** Puts the plan together: phases with times and costs, duration, critical path, what is scheduled and what is not. */
export function assessPlan(basis: PlanBasis, paid: WorkCosts | undefined, work: Workbench): PlanResult {
  const { phases, durations } = basis
  const stretches = stretchesOf(phases, durations, work)
  const times = phaseTimes(stretches, phases, work)
  const length = stretches.nodes.length > 0 ? lengthOf(stretches, work) : undefined
  const scheduled = work.index.open.filter(({ phase }) => phase !== undefined)
  const unscheduled = work.index.open.filter(({ phase }) => phase === undefined)
  const results = phases.map((one): PhaseResult => ({
    ...phaseResult(one, paid, work),
    ...present({ duration: durations.get(one.phase.id) }),
    ...times.get(one.phase.id),
  }))
  return {
    phases: results,
    ...present({
      effort: basis.effort,
      tasks: basis.tasks,
      cost: definePlanCost(results, work),
      duration:
        length &&
        work.draft.define(
          'planDuration',
          {},
          { derivation: length.derivation, unit: durationUnit(stretches.unit) },
        ),
    }),
    criticalPath: length?.path ?? [],
    scheduled: work.draft.define(
      'planScheduled',
      {},
      { derivation: countOf(queryText(work, 'open', 'scheduled'), scheduled) },
    ),
    unscheduled: work.draft.define(
      'planUnscheduled',
      {},
      { derivation: countOf(queryText(work, 'open', 'unscheduled'), unscheduled) },
    ),
    unscheduledIds: unscheduled.map(({ finding }) => finding.id),
  }
}

function phaseResult(one: PhaseWork, paid: WorkCosts | undefined, work: Workbench): PhaseResult {
  const { phase, pointer, done, effort, hours, taskEffort, tasks, rows, figures } = one
  return {
    phase,
    pointer,
    done,
    ...present({ effort, hours, taskEffort, cost: paid?.phases.get(phase.id)?.cost }),
    tasks: tasks.map((task) => ({
      task: task.task,
      pointer: task.pointer,
      ...present({ effort: task.effort, cost: paid?.tasks.get(task.task.id)?.cost }),
    })),
    findings: rows.map(({ finding }) => finding.id),
    ...figures,
    projected: projectedScores(phase, pointer, work),
  }
}

function projectedScores(
  phase: Phase,
  pointer: Pointer,
  { draft, findings }: Workbench,
): PhaseResult['projected'] {
  return Object.entries(phase.projected?.scores ?? {}).map(([subject, score]) => {
    const index = findings.categories.findIndex(({ id }) => id === subject)
    const category = findings.categories[index]
    const scale = category ? scaleOf(category, `/categories/${index}`, findings) : mainScale(findings)
    const label = category?.name ?? draft.label('scoreOverall')
    return {
      subject,
      label,
      score: draft.define(
        'phaseProjected',
        { phase: phase.id, subject },
        {
          derivation: {
            op: 'given',
            value: score && interval(score.min, score.max),
            pointer: pointer + pointerOf(['projected', 'scores', subject]),
          },
          unit: scoreUnit(scale),
          decimals: category ? categoryDecimals(scale) : scale.decimals,
          names: { ...phaseNames(phase), subject: label },
        },
      ),
    }
  })
}

function definePlanCost(
  phases: readonly PhaseResult[],
  { draft, findings }: Workbench,
): FigureId | undefined {
  const costs = phases.flatMap(({ cost }): Term[] => (cost === undefined ? [] : [figureTerm(cost)]))
  if (costs.length === 0 || !findings.costs) return undefined
  const unit = { kind: 'money', currency: findings.costs.currency } as const
  return draft.define('planCost', {}, { derivation: { op: 'sum', of: costs }, unit })
}
