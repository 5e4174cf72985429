export type * from './types.js'
export type { DeepReadonly } from './readonly.js'
export { findingsSchema, schemaVersion } from './findings.js'
export { complete } from './complete.js'
