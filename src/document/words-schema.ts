import { z } from 'zod'
import type { PluralValue } from '../tree/value.js'
import { pluralSlot } from '../tree/value-schema.js'

/** Words of one area: texts, nouns with their plural forms, and groups of both. */
export type WordArea = { readonly [name: string]: string | PluralValue | WordArea }

type WordShape<Area> = {
  [Name in keyof Area]: Area[Name] extends string
    ? z.ZodString
    : Area[Name] extends PluralValue
      ? typeof pluralSlot
      : WordsSchema<Area[Name]>
}

/** The schema of the words of an area, so that a template that misspells one is told. */
export type WordsSchema<Area> = z.ZodObject<WordShape<Area>, z.core.$strict>

/** Gives the schema of the words of an area from the words of one language. */
export function wordsSchema<Area extends WordArea>(area: Area): WordsSchema<Area> {
  // The shape is made name by name from the area itself; a mapped type cannot be followed through `fromEntries`.
  return shapeOf(area) as WordsSchema<Area>
}

function shapeOf(area: WordArea): z.ZodObject {
  const entries = Object.entries(area).map(([name, word]) => [name, schemaOf(word)] as const)
  return z.strictObject(Object.fromEntries(entries))
}

function schemaOf(word: WordArea[string]): z.ZodType {
  if (typeof word === 'string') return z.string()
  return word['kind'] === 'plural' ? pluralSlot : shapeOf(word as WordArea)
}
