import { overridesOf } from '../overrides.js'
import { printed } from '../figures.js'
import type { PolicyCheck } from '../policy-check.js'

/** Every override whose computed value is another one. */
export const overridePrinted = {
  id: 'override-printed',
  check: ({ assessment }) =>
    overridesOf(assessment).flatMap(({ computed, figure, pointer, what }) => {
      if (figure === undefined || computed === undefined) return []
      const values = {
        what,
        printed: printed(assessment.ledger, figure),
        computed: printed(assessment.ledger, computed),
      }
      return values.printed === values.computed ? [] : [{ values, pointer }]
    }),
} as const satisfies PolicyCheck<'override-printed'>
