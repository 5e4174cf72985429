import type { Rules } from './rule.js'

/** Diagnostics raised by the config stage. */
export const configRules = {} as const satisfies Rules
