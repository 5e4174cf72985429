import { overridesOf } from '../overrides.js'
import type { PolicyCheck } from '../policy-check.js'

/** Overrides that do not say why the computed value does not hold. */
export const overrideWithoutReason = {
  id: 'override-without-reason',
  check: ({ assessment }) =>
    overridesOf(assessment)
      .filter(({ reason }) => reason === undefined)
      .map(({ pointer, what }) => ({ values: { what }, pointer })),
} as const satisfies PolicyCheck<'override-without-reason'>
