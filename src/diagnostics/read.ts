import type { Rules } from './rule.js'

/** Diagnostics raised by the read stage. */
export const readRules = {} as const satisfies Rules
