import { z } from 'zod'
import { documentIds } from '../../src/document/ids.js'
import { findingsSchema } from '../../src/model/index.js'

type Schema = z.core.JSONSchema.BaseSchema

/** Texts that the program reads as names or signs of its own; they stay. */
const kept: ReadonlySet<string> = new Set(['locale', 'file', 'value', 'result', 'icon', 'filled', 'empty'])

/**
 * A copy of findings in which every text an author writes is a sign and a number, the same for the same text. What is
 * still a word in a document made from it was written by the program, or is a name: see {@link namesIn}.
 */
export function withoutAuthoredText(value: unknown): unknown {
  const schema: Schema = z.toJSONSchema(findingsSchema, { io: 'input', unrepresentable: 'any' })
  const ids = new Set<unknown>(documentIds)
  for (const [key, entry] of entriesOf(value)) if (key === 'id') ids.add(entry)
  const texts = new Set<string>()
  findTexts(schema, value, '', { root: schema, texts })
  const signs = new Map<string, string>()
  const sign = (text: string): string => {
    const known = signs.get(text) ?? `§${signs.size + 1}`
    signs.set(text, known)
    return known
  }
  const copy = (inner: unknown, pointer: string, name: string): unknown => {
    if (typeof inner === 'string') {
      return texts.has(pointer) && !kept.has(name) && !ids.has(inner) ? sign(inner) : inner
    }
    if (Array.isArray(inner)) return inner.map((entry, index) => copy(entry, `${pointer}/${index}`, name))
    if (typeof inner !== 'object' || inner === null) return inner
    return Object.fromEntries(
      Object.entries(inner).map(([key, entry]) => [key, copy(entry, `${pointer}/${key}`, key)]),
    )
  }
  return copy(value, '', '')
}

/** What documents print as it is called in the file: ids, names of files, sizes with names of their own. */
export function namesIn(value: unknown): string {
  const names = entriesOf(value).filter(([key]) => ['id', 'file', 'suffix', 'size'].includes(key))
  return names
    .map(([, name]) =>
      typeof name === 'object' && name !== null ? Object.keys(name).join(' ') : String(name),
    )
    .join(' ')
}

/** Words that a reader would see as words: two letters or more. */
export function wordsIn(text: string): Set<string> {
  return new Set([...text.matchAll(/\p{L}{2,}/gu)].map(([word]) => word.toLowerCase()))
}

/** Every string below a value, one to a line. */
export function textsIn(value: unknown): string {
  if (typeof value === 'string') return value
  return typeof value === 'object' && value !== null ? Object.values(value).map(textsIn).join('\n') : ''
}

/** Every field below a value with its name. */
export function entriesOf(value: unknown): (readonly [string, unknown])[] {
  if (typeof value !== 'object' || value === null) return []
  return Object.entries(value).flatMap(([key, entry]) => [[key, entry] as const, ...entriesOf(entry)])
}

type Finding = { readonly root: Schema; readonly texts: Set<string> }

function findTexts(schema: Schema, value: unknown, pointer: string, found: Finding): void {
  const go = (inner: unknown, below: unknown, at: string): void => {
    if (isSchema(inner)) findTexts(inner, below, at, found)
  }
  if (schema.$ref !== undefined) go(found.root.$defs?.[schema.$ref.replace('#/$defs/', '')], value, pointer)
  for (const branch of schema.anyOf ?? []) go(branch, value, pointer)
  const text: unknown = Reflect.get(schema, 'text')
  if (typeof value === 'string' && text !== undefined && text !== 'url') found.texts.add(pointer)
  if (Array.isArray(value)) {
    for (const [index, entry] of value.entries()) go(schema.items, entry, `${pointer}/${index}`)
  } else if (typeof value === 'object' && value !== null) {
    for (const [key, entry] of Object.entries(value)) {
      go(schema.properties?.[key] ?? schema.additionalProperties, entry, `${pointer}/${key}`)
    }
  }
}

function isSchema(value: unknown): value is Schema {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
