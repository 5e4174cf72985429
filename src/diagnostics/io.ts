import type { Rules } from './rule.js'

/** Diagnostics raised by the io stage. */
export const ioRules = {} as const satisfies Rules
