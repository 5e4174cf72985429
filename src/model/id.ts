import { z } from 'zod'

/** Ids start with a letter or digit; letters, digits, dots, underscores and hyphens follow. */
export const idPattern = /^[A-Za-z0-9][A-Za-z0-9._-]*$/

const idText = z.string().max(100).regex(idPattern, { error: 'id' })

/** The id of an entity: unique over the file, also after lower-casing, and permanent. */
export function id(description = 'Permanent id, unique over the file. Titles may change, ids may not.') {
  return idText.meta({ description })
}

/** The id of another entity. `check` tells when it does not exist and offers the nearest one. */
export function reference(description: string) {
  return idText.meta({ description })
}

/** Ids for entries that have none: `step-1`, `step-2` by position, skipping ids that are taken. */
export function withIds<Entry extends { readonly id?: string }>(
  kind: string,
): (entries: Entry[]) => (Omit<Entry, 'id'> & { id: string })[] {
  return (entries) => {
    const taken = new Set(entries.map((entry) => entry.id))
    return entries.map((entry, position) => {
      let derived = `${kind}-${position + 1}`
      while (entry.id === undefined && taken.has(derived)) derived += 'x'
      return { ...entry, id: entry.id ?? derived }
    })
  }
}
