import { arithmetic, daysPer, timeUnitOf } from '../../assess/index.js'
import { printed } from '../figures.js'
import type { PolicyCheck } from '../policy-check.js'
import { daysOf, whenText } from '../time-text.js'

/** Milestones that begin only after the longest time their scenario may take. */
export const milestoneOutsideScenario = {
  id: 'milestone-outside-scenario',
  check: ({ assessment: { findings, ledger, scenarios } }) =>
    scenarios.flatMap(({ duration, pointer, scenario }) => {
      if (duration === undefined) return []
      const { effort } = findings.scales
      const length = daysOf(ledger.get(duration), effort)
      return scenario.milestones.flatMap(({ id, when }, index) => {
        const unit = when && timeUnitOf(when.unit)
        if (!length || !when || !unit) return []
        // "Week 8" begins when seven weeks have passed.
        const begins = arithmetic.exact(when.from - 1).mul(daysPer(unit, effort).min)
        if (begins.lt(length.max)) return []
        const values = {
          milestone: id,
          when: whenText(when),
          scenario: scenario.id,
          duration: printed(ledger, duration),
        }
        return [{ values, pointer: `${pointer}/milestones/${index}/when` }]
      })
    }),
} as const satisfies PolicyCheck<'milestone-outside-scenario'>
