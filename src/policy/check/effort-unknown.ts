import { numberOf } from '../figures.js'
import type { PolicyCheck } from '../policy-check.js'

/** Open findings without an effort: told once, and only where some have one, for elsewhere nobody adds efforts up. */
export const effortUnknown = {
  id: 'effort-unknown',
  check: ({ assessment: { ledger, rows } }) => {
    const open = rows.filter((row) => row.open)
    const known = open.filter(({ effort }) => numberOf(ledger, effort) !== undefined)
    const count = open.length - known.length
    return known.length > 0 && count > 0 ? [{ values: { count }, pointer: '/findings' }] : []
  },
} as const satisfies PolicyCheck<'effort-unknown'>
