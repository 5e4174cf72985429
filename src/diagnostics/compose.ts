import type { Rules } from './rule.js'

/** Diagnostics raised by the compose stage. */
export const composeRules = {} as const satisfies Rules
