import type { Phase, Task } from '../model/index.js'
import { effortsOf, type Carried } from './counts.js'
import { defineWork, effortDerivation, effortUnit } from './effort.js'
import type { IndexedFinding } from './index-findings.js'
import type { FigureId, Pointer } from './ledger.js'
import { present } from './present.js'
import type { Workbench } from './workbench.js'

/** A task with its effort and the open findings it fixes. */
export type TaskWork = {
  readonly task: Task
  readonly pointer: Pointer
  readonly open: readonly IndexedFinding[]
  readonly effort?: FigureId
}

/**
 * Defines the effort of the tasks of a phase: typed, else that of the open findings they fix.
 *
 * A finding that a task before has taken is not counted again.
 */
export function taskWork(
  phase: Phase,
  pointer: Pointer,
  carried: Carried,
  work: Workbench,
): readonly TaskWork[] {
  const taken = new Set<string>()
  return phase.tasks.map((task, index) => {
    const place = `${pointer}/tasks/${index}`
    const open = task.findings.flatMap((id) => {
      const row = work.index.byId.get(id)
      return row?.open ? [row] : []
    })
    const own = open.filter(({ finding }) => !taken.has(finding.id))
    for (const { finding } of own) taken.add(finding.id)
    const effort = defineEffort(task, place, own, carried, work)
    return { task, pointer: place, open, ...present({ effort }) }
  })
}

function defineEffort(
  task: Task,
  pointer: Pointer,
  open: readonly IndexedFinding[],
  carried: Carried,
  work: Workbench,
): FigureId | undefined {
  const parameters = { task: task.id }
  const place = `${pointer}/effort`
  if (task.effort === undefined)
    return defineWork(work, 'taskEffort', parameters, { of: effortsOf(open, carried) })
  if (task.effort === null) {
    const derivation = { op: 'given', value: null, pointer: place } as const
    return work.draft.define('taskEffort', parameters, { derivation, unit: effortUnit('h') })
  }
  const typed = effortDerivation(task.effort, place, work.findings.scales.effort)
  if (!typed) return undefined
  const unit = effortUnit(typed.unit, typed.approx)
  return work.draft.define('taskEffort', parameters, { derivation: typed.derivation, unit })
}
