import { exact, single } from './exact.js'
import type { Term } from './ledger.js'
import { inner } from './terms.js'

/** Period that recurring costs and benefits hold for. */
export type Period = 'mo' | 'q' | 'y'

const months: Readonly<Record<Period, number>> = { mo: 1, q: 3, y: 12 }

/** An amount of one period brought to a month. */
export function perMonth(term: Term, period: Period): Term {
  if (period === 'mo') return term
  const factor = single(exact(1).div(months[period]))
  return inner({ op: 'convert', of: term, factor, rule: `1 ${period} = ${months[period]} mo` })
}
