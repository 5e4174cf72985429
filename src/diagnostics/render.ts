import type { Rules } from './rule.js'

/** Diagnostics raised by the render stage. */
export const renderRules = {} as const satisfies Rules
