import type { Rules } from './rule.js'

/** Diagnostics raised by the template stage. */
export const templateRules = {} as const satisfies Rules
