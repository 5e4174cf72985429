import type { Interval } from '../../assess/index.js'
import { printed } from '../figures.js'
import type { PolicyCheck } from '../policy-check.js'
import { daysOf } from '../time-text.js'

/** Scenarios whose typed duration is further than a tenth from that of the phases they select. */
export const scenarioDurationDiffers = {
  id: 'scenario-duration-differs',
  check: ({ assessment: { findings, ledger, scenarios } }) =>
    scenarios.flatMap(({ derivedDuration, duration, pointer, scenario }) => {
      if (duration === undefined || derivedDuration === undefined) return []
      const { effort } = findings.scales
      const typed = daysOf(ledger.get(duration), effort)
      const path = daysOf(ledger.get(derivedDuration), effort)
      if (!typed || !path || isNear(typed, path)) return []
      const values = {
        scenario: scenario.id,
        duration: printed(ledger, duration),
        path: printed(ledger, derivedDuration),
      }
      return [{ values, pointer: `${pointer}/duration` }]
    }),
} as const satisfies PolicyCheck<'scenario-duration-differs'>

/** Months and weeks of the calendar do not divide, so `2–3 months` may stand for 8–12 weeks. */
function isNear(a: Interval, b: Interval): boolean {
  return [a.min.sub(b.min).abs().mul(10).lte(b.min), a.max.sub(b.max).abs().mul(10).lte(b.max)].every(Boolean)
}
