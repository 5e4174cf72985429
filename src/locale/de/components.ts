import type { ComponentWords } from '../en/components.js'
import * as findings from './components/findings.js'
import * as plan from './components/plan.js'
import * as score from './components/score.js'
import * as shared from './components/shared.js'

/** German words of the components area. */
export const components: ComponentWords = { ...shared, ...score, ...findings, ...plan }
