import { printed } from '../figures.js'
import type { PolicyCheck } from '../policy-check.js'

/** Typed budgets of phases that are not the sum of their tasks. */
export const phaseBudgetDiffers = {
  id: 'phase-budget-differs',
  check: ({ assessment: { ledger, plan } }) =>
    plan.phases.flatMap(({ effort, phase, pointer, taskEffort }) => {
      if (effort === undefined || taskEffort === undefined) return []
      return [
        {
          values: {
            phase: phase.id,
            budget: printed(ledger, effort),
            tasks: printed(ledger, taskEffort),
          },
          pointer: `${pointer}/effort`,
          related: { label: 'the tasks stand here', pointer: `${pointer}/tasks` },
        },
      ]
    }),
} as const satisfies PolicyCheck<'phase-budget-differs'>
