import { policyClaimRules } from './policy-claims.js'
import { policyPlanRules } from './policy-plan.js'
import { policyScoreRules } from './policy-score.js'
import { policyTextRules } from './policy-text.js'

/** Diagnostics raised by policy checks: one for each check, so the ids are those of the checks. */
export const policyRules = {
  ...policyPlanRules,
  ...policyScoreRules,
  ...policyClaimRules,
  ...policyTextRules,
} as const
