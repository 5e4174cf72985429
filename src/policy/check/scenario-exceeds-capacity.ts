import { capacityOf, exceeds, peopleText } from '../capacity.js'
import { hoursOf, hoursText, printed, workText } from '../figures.js'
import type { PolicyCheck } from '../policy-check.js'

/** Scenarios that cover more work than their team can do in their time. */
export const scenarioExceedsCapacity = {
  id: 'scenario-exceeds-capacity',
  check: ({ assessment: { findings, ledger, scenarios } }) =>
    scenarios.flatMap(({ duration, effort, pointer, scenario }) => {
      const { scales, team } = findings
      const work = hoursOf([effort], ledger, scales.effort)
      if (!work || effort === undefined || duration === undefined) return []
      const capacity = capacityOf(scenario.team, ledger.get(duration), team, scales.effort)
      if (!capacity || !exceeds(work, capacity)) return []
      const values = {
        scenario: scenario.id,
        effort: workText(ledger, effort, scales.effort),
        capacity: hoursText(capacity.hours),
        people: peopleText(capacity),
        duration: printed(ledger, duration),
      }
      return [{ values, pointer: `${pointer}/team` }]
    }),
} as const satisfies PolicyCheck<'scenario-exceeds-capacity'>
