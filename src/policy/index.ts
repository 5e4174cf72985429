export { checkIds, checkPolicy, isCheckId } from './check-policy.js'
export type { PolicyLevels, PolicyOptions } from './check-policy.js'
export type { CheckId } from './policy-check.js'
