import type { PolicyCheck } from '../policy-check.js'

/** Phases without a duration, where others have one: the plan then looks shorter than it is. */
export const phaseWithoutDuration = {
  id: 'phase-without-duration',
  check: ({ assessment: { plan } }) => {
    if (plan.phases.every(({ duration }) => duration === undefined)) return []
    return plan.phases
      .filter(({ done, duration }) => !done && duration === undefined)
      .map(({ phase, pointer }) => ({ values: { phase: phase.id }, pointer }))
  },
} as const satisfies PolicyCheck<'phase-without-duration'>
