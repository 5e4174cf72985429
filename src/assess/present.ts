/** The keys of an object whose values are known, each optional. */
export type Present<Values> = { [Key in keyof Values]?: Values[Key] & ({} | null) }

/** Gives the object without the keys whose value is `undefined`. */
export function present<Values extends object>(values: Values): Present<Values> {
  const result: Present<Values> = {}
  for (const key in values) {
    const value = values[key]
    if (value !== undefined) result[key] = value
  }
  return result
}
