import { z } from 'zod'
import { policyRules } from '../diagnostics/policy.js'
import { object } from './object.js'

/** How loud a policy check is: silent, a note, a warning, or an error that stops a build. */
export const policyLevels = ['off', 'note', 'warn', 'error'] as const

/** How loud a policy check is. */
export type PolicyLevel = (typeof policyLevels)[number]

const level = z.enum(policyLevels)

/** Levels by the id of the check; `all` stands for every check that is not named. */
export const policy = object({
  all: level.exactOptional().meta({ description: 'Level of every check that is not named.' }),
  ...Object.fromEntries(
    Object.entries(policyRules).map(([id, { summary }]) => [
      id,
      level.exactOptional().meta({ description: summary }),
    ]),
  ),
}).meta({
  description: 'How loud policy checks are, by their ids: `off`, `note`, `warn` or `error`.',
})
