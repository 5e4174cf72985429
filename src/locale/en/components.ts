import * as findings from './components/findings.js'
import * as plan from './components/plan.js'
import * as score from './components/score.js'
import * as shared from './components/shared.js'

/** English words of the components area. */
export const components = { ...shared, ...score, ...findings, ...plan }

/** Shape of the components area in any language. */
export type ComponentWords = typeof components
