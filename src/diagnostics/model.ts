import type { Rules } from './rule.js'

/** Diagnostics raised by the model stage. */
export const modelRules = {} as const satisfies Rules
