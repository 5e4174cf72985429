/**
 * Freezes an object with everything in it that is not frozen yet, and gives it back.
 *
 * Objects of `spared` are passed over: they belong to whoever handed them in.
 */
export function deepFreeze<Value>(value: Value, spared: ReadonlySet<object>): Value {
  if (typeof value !== 'object' || value === null || Object.isFrozen(value) || spared.has(value)) return value
  Object.freeze(value)
  for (const inner of Object.values(value)) deepFreeze(inner, spared)
  return value
}

/** Gives every object in a value, itself included. */
export function objectsIn(value: unknown, found: Set<object> = new Set()): ReadonlySet<object> {
  if (typeof value !== 'object' || value === null || found.has(value)) return found
  found.add(value)
  for (const inner of Object.values(value)) objectsIn(inner, found)
  return found
}
