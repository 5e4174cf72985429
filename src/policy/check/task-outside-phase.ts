import { arithmetic, daysPer, timeUnitOf } from '../../assess/index.js'
import { printed } from '../figures.js'
import type { PolicyCheck } from '../policy-check.js'
import { daysOf, whenText } from '../time-text.js'

/**
 * Tasks that end after their phase.
 *
 * Places may be counted from the start of the phase or of the plan: a task is outside only where it is by both. Where
 * a task lies before its phase, places are counted from the phase.
 */
export const taskOutsidePhase = {
  id: 'task-outside-phase',
  check: ({ assessment: { findings, ledger, plan } }) =>
    plan.phases.flatMap(({ duration, finish, phase, start, tasks }) => {
      if (duration === undefined) return []
      const { effort } = findings.scales
      const length = daysOf(ledger.get(duration), effort)
      const begin = start === undefined ? undefined : daysOf(ledger.get(start), effort)
      const isOwnCount = tasks.some(({ task: { when } }) => {
        const unit = when && timeUnitOf(when.unit)
        if (!begin || !when || !unit) return false
        return arithmetic
          .exact(when.from - 1)
          .mul(daysPer(unit, effort).min)
          .lt(begin.min)
      })
      const end = finish === undefined || isOwnCount ? undefined : daysOf(ledger.get(finish), effort)
      return tasks.flatMap(({ pointer, task: { id, when } }) => {
        const unit = when && timeUnitOf(when.unit)
        if (!length || !when || !unit) return []
        const ends = arithmetic.exact(when.to).mul(daysPer(unit, effort).min)
        if (ends.lte(length.max) || (end && ends.lte(end.max))) return []
        const values = {
          task: id,
          when: whenText(when),
          phase: phase.id,
          duration: printed(ledger, duration),
        }
        return [{ values, pointer: `${pointer}/when` }]
      })
    }),
} as const satisfies PolicyCheck<'task-outside-phase'>
