/** An object of the parsed file whose fields may be anything: cross-checks run before shapes are known to be right. */
export type RawObject = Readonly<Record<string, unknown>>

/** A part of the file and the steps that lead to it. */
export type RawEntry = { readonly value: RawObject; readonly path: readonly (string | number)[] }

/** True for objects that are neither lists nor `null`. */
export function isObject(value: unknown): value is RawObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

/** The value below `value` at the end of `steps`; `undefined` when the way ends before. Own fields only. */
export function rawAt(value: unknown, steps: readonly (string | number | symbol)[]): unknown {
  let current: unknown = value
  for (const step of steps) {
    if (typeof current !== 'object' || current === null || !Object.hasOwn(current, step)) return undefined
    current = Reflect.get(current, step)
  }
  return current
}

/** The objects in the list at `steps`; entries of other types are skipped, no list gives none. */
export function rawEntries(value: unknown, ...steps: (string | number)[]): RawEntry[] {
  const list = rawAt(value, steps)
  if (!Array.isArray(list)) return []
  return list.flatMap((entry: unknown, index) =>
    isObject(entry) ? [{ value: entry, path: [...steps, index] }] : [],
  )
}

/** The text in a field, when it is one. */
export function rawText(value: unknown, ...steps: (string | number)[]): string | undefined {
  const found = rawAt(value, steps)
  return typeof found === 'string' ? found : undefined
}

/** The number in a field, when it is a finite one. */
export function rawNumber(value: unknown, ...steps: (string | number)[]): number | undefined {
  const found = rawAt(value, steps)
  return typeof found === 'number' && Number.isFinite(found) ? found : undefined
}

/** Texts in the list in a field, with their index. */
export function rawTexts(value: unknown, ...steps: (string | number)[]): { text: string; index: number }[] {
  const list = rawAt(value, steps)
  if (!Array.isArray(list)) return []
  return list.flatMap((text: unknown, index) => (typeof text === 'string' ? [{ text, index }] : []))
}

/** A number or a range as both ends. */
export function rawRange(value: unknown): { min: number; max: number } | undefined {
  if (typeof value === 'number') return Number.isFinite(value) ? { min: value, max: value } : undefined
  const min = rawNumber(value, 'min')
  const max = rawNumber(value, 'max')
  return min === undefined || max === undefined ? undefined : { min, max }
}
