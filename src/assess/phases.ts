import type { Phase } from '../model/index.js'
import { effortsOf, type Carried } from './counts.js'
import { defineWork, effortDerivation, effortUnit, hoursOf, inHours } from './effort.js'
import { isSame } from './exact.js'
import type { IndexedFinding } from './index-findings.js'
import type { CountedRow, FigureId, Pointer } from './ledger.js'
import { listItems } from './list-items.js'
import { present } from './present.js'
import { countOf, queryText } from './query.js'
import { figureTerm } from './terms.js'
import { taskWork, type TaskWork } from './tasks.js'
import type { Workbench } from './workbench.js'

/** A phase with its effort and where the effort comes from. */
export type PhaseWork = {
  readonly phase: Phase
  readonly pointer: Pointer
  readonly done: boolean
  readonly tasks: readonly TaskWork[]
  readonly rows: readonly IndexedFinding[]
  readonly open: readonly IndexedFinding[]
  /** What the effort is the sum of; `budget` is typed. */
  readonly source?: 'budget' | 'tasks' | 'findings'
  readonly effort?: FigureId
  readonly hours?: FigureId
  readonly taskEffort?: FigureId
  readonly figures: { readonly open: FigureId; readonly items: FigureId; readonly itemsDone: FigureId }
}

/** Defines the effort of every phase: typed budget, else its tasks, else its open findings; zero once it is done. */
export function phaseWork(work: Workbench, carried: Carried): readonly PhaseWork[] {
  return work.findings.phases.map((phase, index) => workOf(phase, `/phases/${index}`, carried, work))
}

/** Name of a phase in labels. */
export function phaseNames({ name }: Phase): { readonly phase: string } {
  return { phase: name }
}

function workOf(phase: Phase, pointer: Pointer, carried: Carried, work: Workbench): PhaseWork {
  const done = isDone(phase, work)
  const tasks = taskWork(phase, pointer, carried, work)
  const rows = work.index.byPhase.get(phase.id) ?? []
  const open = rows.filter((row) => row.open)
  const taskIds = tasks.flatMap(({ effort }) => effort ?? [])
  return {
    phase,
    pointer,
    done,
    tasks,
    rows,
    open,
    ...(done
      ? { effort: zeroEffort(phase, pointer, work) }
      : openEffort(phase, pointer, { taskIds, findingIds: effortsOf(open, carried) }, work)),
    figures: countPhase(phase, pointer, open, work),
  }
}

function isDone({ status, completed }: Phase, { findings }: Workbench): boolean {
  const level = findings.scales.statuses.find(({ id }) => id === status.state)
  return completed !== undefined || level?.class === 'done' || level?.class === 'na'
}

/** Nothing remains to be done; the budget stays as a figure of its own. */
function zeroEffort(phase: Phase, pointer: Pointer, { draft, findings }: Workbench): FigureId {
  const parameters = { phase: phase.id }
  const names = phaseNames(phase)
  const typed = phase.effort && effortDerivation(phase.effort, `${pointer}/effort`, findings.scales.effort)
  const unit = effortUnit(typed?.unit ?? 'h')
  if (typed) draft.define('phaseBudget', parameters, { derivation: typed.derivation, unit, names })
  return draft.define('phaseEffort', parameters, { derivation: { op: 'sum', of: [] }, unit, names })
}

type Parts = { readonly taskIds: readonly FigureId[]; readonly findingIds: readonly FigureId[] }

function openEffort(phase: Phase, pointer: Pointer, { taskIds, findingIds }: Parts, work: Workbench) {
  const { draft, findings } = work
  const parameters = { phase: phase.id }
  const names = phaseNames(phase)
  const typed = phase.effort && effortDerivation(phase.effort, `${pointer}/effort`, findings.scales.effort)
  if (!typed) {
    const source = hoursOf(taskIds, work) ? ('tasks' as const) : ('findings' as const)
    const effort = defineWork(work, 'phaseEffort', parameters, {
      of: source === 'tasks' ? taskIds : findingIds,
      names,
    })
    return effort === undefined ? {} : { source, effort, hours: defineHours(phase, effort, work) }
  }
  const unit = effortUnit(typed.unit, typed.approx)
  const effort = draft.define('phaseEffort', parameters, { derivation: typed.derivation, unit, names })
  const taskEffort = differsFromTasks(effort, taskIds, work)
    ? defineWork(work, 'phaseTasks', parameters, { of: taskIds, names })
    : undefined
  return {
    source: 'budget' as const,
    effort,
    hours: defineHours(phase, effort, work),
    ...present({ taskEffort }),
  }
}

function differsFromTasks(effort: FigureId, taskIds: readonly FigureId[], work: Workbench): boolean {
  const budget = hoursOf([effort], work)
  const tasks = hoursOf(taskIds, work)
  return budget !== undefined && tasks !== undefined && !isSame(budget, tasks)
}

/** The effort in hours; the effort itself where it is in hours already. */
function defineHours(phase: Phase, effort: FigureId, { draft, findings }: Workbench): FigureId {
  const { unit } = draft.get(effort)
  if (unit.kind !== 'effort' || unit.unit === 'h') return effort
  const term = inHours(figureTerm(effort), unit.unit, findings.scales.effort)
  const derivation = 'derivation' in term ? term.derivation : ({ op: 'sum', of: [term] } as const)
  return draft.define(
    'phaseHours',
    { phase: phase.id },
    { derivation, unit: effortUnit('h'), names: phaseNames(phase) },
  )
}

function countPhase(phase: Phase, pointer: Pointer, open: readonly IndexedFinding[], work: Workbench) {
  const parameters = { phase: phase.id }
  const names = phaseNames(phase)
  const items = phase.tasks.flatMap(({ items: below }, index) =>
    listItems(below, `${pointer}/tasks/${index}/items`),
  )
  const count = (rows: readonly CountedRow[], query: string) => ({
    derivation: { op: 'count' as const, query, rows },
    names,
  })
  const { define } = work.draft
  return {
    open: define('phaseOpen', parameters, {
      derivation: countOf(queryText(work, 'open', ['phase', phase.name]), open),
      names,
    }),
    items: define(
      'phaseItems',
      parameters,
      count(
        items.map(({ row }) => row),
        queryText(work, 'all'),
      ),
    ),
    itemsDone: define(
      'phaseItemsDone',
      parameters,
      count(
        items.filter(({ done }) => done).map(({ row }) => row),
        queryText(work, 'ticked'),
      ),
    ),
  }
}
