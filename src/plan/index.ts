export { describePlan, joinPath, staleEntries } from './describe.js'
export { plan } from './plan.js'
export type { Existing, Expected, Plan, PlanAction, PlanEntry } from './plan.js'
