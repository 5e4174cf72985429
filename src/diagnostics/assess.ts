import type { Rules } from './rule.js'

/** Diagnostics raised by the assess stage. */
export const assessRules = {} as const satisfies Rules
