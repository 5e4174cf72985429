import type { CheckId } from '../../../src/policy/index.js'
import type { PolicyCase } from './case.js'
import { claimCases } from './claims.js'
import { planCases } from './plan.js'
import { scoreCases } from './score.js'
import { textCases } from './text.js'

/** For every policy check, findings that raise it and findings that do not. */
export const policyCases: Readonly<Record<CheckId, PolicyCase>> = {
  ...planCases,
  ...scoreCases,
  ...claimCases,
  ...textCases,
}
