import { entityFields } from '../entity-fields.js'

/** Copies a result as plain JSON; entities in it become their id and name. */
export function plain(result: object): Record<string, unknown> {
  return Object.fromEntries(Object.entries(result).map(([field, value]) => [field, plainValue(value, field)]))
}

function plainValue(value: unknown, field: string): unknown {
  if (Array.isArray(value)) return value.map((one) => plainValue(one, ''))
  if (typeof value !== 'object' || value === null) return value
  return entityFields.has(field) ? named(value) : plain(value)
}

/** Id of an entity, and the first of the fields that name one. */
function named(entity: object): { id: unknown; label: unknown } {
  const fields: Readonly<Record<string, unknown>> = { ...entity }
  const label =
    fields['title'] ?? fields['name'] ?? fields['label'] ?? fields['text'] ?? fields['path'] ?? fields['id']
  return { id: fields['id'], label }
}
