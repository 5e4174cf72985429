import { entityFields } from './entity-fields.js'

/**
 * Freezes a result with everything in it but what was handed in, and gives it back: the findings and their entities
 * belong to the caller, and walking through them takes time.
 */
export function freezeResult<Value>(value: Value): Value {
  if (typeof value !== 'object' || value === null || Object.isFrozen(value)) return value
  Object.freeze(value)
  for (const field in value) {
    if (field !== 'findings' && !entityFields.has(field)) freezeResult(value[field])
  }
  return value
}
