import type { Carried } from './counts.js'
import { findingName } from './finding-figures.js'
import type { IndexedFinding } from './index-findings.js'
import type { FigureId, Unit } from './ledger.js'
import { costOf, type Payer, type Payers } from './payers.js'
import { phaseNames, type PhaseWork } from './phases.js'
import type { TaskWork } from './tasks.js'
import { figureTerm } from './terms.js'
import type { Workbench } from './workbench.js'

/** A piece of work that is paid: its effort, who pays, and what it costs. */
export type PaidWork = { readonly effort: FigureId; readonly payer: Payer; readonly cost: FigureId }

/** What all work costs: of findings and tasks by id, and of phases with the pieces they are made of. */
export type WorkCosts = {
  readonly findings: ReadonlyMap<string, PaidWork>
  readonly tasks: ReadonlyMap<string, PaidWork>
  readonly phases: ReadonlyMap<string, { readonly cost: FigureId; readonly parts: readonly PaidWork[] }>
}

/** Defines the cost of every open finding, task and phase: hours × rate of the role that does the work. */
export function costWork(
  payers: Payers,
  { phases, carried }: { phases: readonly PhaseWork[]; carried: Carried },
  work: Workbench,
): WorkCosts {
  const unit: Unit = { kind: 'money', currency: payers.currency }
  const findings = costFindings(payers, { phases, carried, unit }, work)
  const tasks = new Map(
    phases
      .filter(({ done }) => !done)
      .flatMap((phase) =>
        phase.tasks.flatMap((task) => {
          const paid = costTask(task, phase, { payers, unit }, work)
          return paid ? [[task.task.id, paid] as const] : []
        }),
      ),
  )
  const costs: WorkCosts['phases'] = new Map(
    phases.flatMap((phase) => {
      const cost = costPhase(phase, { payers, unit, findings, tasks }, work)
      return cost ? [[phase.phase.id, cost] as const] : []
    }),
  )
  return { findings, tasks, phases: costs }
}

function costFindings(
  payers: Payers,
  { phases, carried, unit }: { phases: readonly PhaseWork[]; carried: Carried; unit: Unit },
  work: Workbench,
): ReadonlyMap<string, PaidWork> {
  const phaseRoles = new Map(phases.map(({ phase }) => [phase.id, payers.onlyRole(phase)]))
  const taskRoles = new Map<string, string>()
  for (const { task } of phases.flatMap(({ tasks }) => tasks)) {
    for (const id of task.findings)
      if (task.role !== undefined && !taskRoles.has(id)) taskRoles.set(id, task.role)
  }
  return new Map(
    work.index.open.flatMap((row) => {
      const { finding, phase, pointer } = row
      const effort = knownEffort(carried.get(finding.id)?.effort, work)
      if (effort === undefined) return []
      const roles = [
        taskRoles.get(finding.id),
        finding.role,
        phase === undefined ? undefined : phaseRoles.get(phase),
      ]
      const payer = payers.of(roles, `${pointer}/effort`)
      if (!payer) return []
      const derivation = costOf(effort, payer, work)
      const names = { finding: findingName(finding) }
      const cost = work.draft.define('findingCost', { finding: finding.id }, { derivation, unit, names })
      return [[finding.id, { effort, payer, cost }] as const]
    }),
  )
}

type Costing = { readonly payers: Payers; readonly unit: Unit }

function costTask(
  { task, pointer, effort, open }: TaskWork,
  { phase }: PhaseWork,
  { payers, unit }: Costing,
  work: Workbench,
) {
  const known = knownEffort(effort, work)
  if (known === undefined) return undefined
  const payer = payers.of([task.role, commonRole(open), payers.onlyRole(phase)], `${pointer}/effort`)
  if (!payer) return undefined
  const derivation = costOf(known, payer, work)
  return {
    effort: known,
    payer,
    cost: work.draft.define('taskCost', { task: task.id }, { derivation, unit }),
  }
}

/** A budget is paid at one rate; else a phase costs what its tasks, or its findings, cost together. */
function costPhase(
  { phase, pointer, done, effort, source, tasks, open }: PhaseWork,
  costing: Costing & Pick<WorkCosts, 'findings' | 'tasks'>,
  work: Workbench,
): { cost: FigureId; parts: readonly PaidWork[] } | undefined {
  const known = knownEffort(effort, work)
  if (done || known === undefined || source === undefined) return undefined
  const { payers, unit } = costing
  const define = (derivation: Parameters<typeof work.draft.define<'phaseCost'>>[2]['derivation']): FigureId =>
    work.draft.define('phaseCost', { phase: phase.id }, { derivation, unit, names: phaseNames(phase) })
  if (source === 'budget') {
    const payer = payers.of([roleOfTasks(tasks), payers.onlyRole(phase)], `${pointer}/effort`)
    if (!payer) return undefined
    const cost = define(costOf(known, payer, work))
    return { cost, parts: [{ effort: known, payer, cost }] }
  }
  const parts =
    source === 'tasks'
      ? tasks.flatMap(({ task }) => costing.tasks.get(task.id) ?? [])
      : open.flatMap(({ finding }) => costing.findings.get(finding.id) ?? [])
  if (parts.length === 0) return undefined
  return { cost: define({ op: 'sum', of: parts.map(({ cost }) => figureTerm(cost)) }), parts }
}

function roleOfTasks(tasks: readonly TaskWork[]): string | undefined {
  const roles = new Set(tasks.map(({ task }) => task.role))
  return roles.size === 1 ? [...roles][0] : undefined
}

function commonRole(rows: readonly IndexedFinding[]): string | undefined {
  const roles = new Set(rows.map(({ finding }) => finding.role))
  return roles.size === 1 ? [...roles][0] : undefined
}

function knownEffort(id: FigureId | undefined, { draft }: Workbench): FigureId | undefined {
  return id !== undefined && draft.valueOf(id) !== null ? id : undefined
}
