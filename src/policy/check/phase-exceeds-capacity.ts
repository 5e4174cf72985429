import { capacityOf, exceeds, peopleText } from '../capacity.js'
import { hoursText, numberOf, printed, workText } from '../figures.js'
import type { PolicyCheck } from '../policy-check.js'

/** Phases that hold more work than their people, else those of the team, can do in their time. */
export const phaseExceedsCapacity = {
  id: 'phase-exceeds-capacity',
  check: ({ assessment: { findings, ledger, plan } }) =>
    plan.phases.flatMap(({ done, duration, effort, hours, phase, pointer }) => {
      const work = numberOf(ledger, hours)
      if (done || !work || effort === undefined || duration === undefined) return []
      const { scales, team } = findings
      const workers =
        phase.resources.length > 0
          ? phase.resources
          : team.roles.map(({ count, id }) => ({ role: id, count }))
      const capacity = capacityOf(workers, ledger.get(duration), team, scales.effort)
      if (!capacity || !exceeds(work, capacity)) return []
      const values = {
        phase: phase.id,
        effort: workText(ledger, effort, scales.effort),
        capacity: hoursText(capacity.hours),
        people: peopleText(capacity),
        duration: printed(ledger, duration),
      }
      return [{ values, pointer: phase.effort ? `${pointer}/effort` : pointer }]
    }),
} as const satisfies PolicyCheck<'phase-exceeds-capacity'>
