import { z } from 'zod'

/** A list that may be absent; absent and empty are both `[]` in findings. */
export function list<Entry extends z.ZodType>(entry: Entry, description: string) {
  return z.array(entry).default([]).meta({ description })
}

/** One value or a list of them; a single value becomes a list of one. */
export function oneOrMore<Entry extends z.ZodType>(entry: Entry, description: string) {
  return z
    .union([z.array(entry), entry.transform((value) => [value])], {
      error: () => 'a text or a list of texts',
    })
    .default([])
    .meta({ description })
}
