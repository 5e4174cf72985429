import { describe, expect, it } from 'vitest'
import { z } from 'zod'
import { findingsSchema, isNarrative } from '../../src/model/index.js'
import { narrativeFields } from '../../src/model/narrative-fields.js'

type Schema = {
  readonly $ref?: string
  readonly $defs?: Readonly<Record<string, Schema>>
  readonly narrative?: boolean
  readonly items?: Schema
  readonly properties?: Readonly<Record<string, Schema>>
  readonly additionalProperties?: Schema | boolean
  readonly anyOf?: readonly Schema[]
}

describe('the list of narrative fields', () => {
  it('is what the schema marks as narrative', () => {
    const schema: Schema = JSON.parse(
      JSON.stringify(z.toJSONSchema(findingsSchema, { io: 'input', unrepresentable: 'any' })),
    )
    const marked = marks(schema, '', schema.$defs ?? {}).map((path) =>
      path
        .replace(/^\/narrative\/.+/, '/narrative/*')
        // The short form of advice, a text alone, becomes its `text`.
        .replace(/^\/recommendations\/\*$/, '/recommendations/*/text')
        // Points nest, and a text alone is a point too.
        .replace(/^(\/(?:phases\/\*\/tasks|actions)\/\*)(?:\/items\/\*)+(?:\/text)?$/, '$1/**items/text'),
    )
    expect([...new Set(marked)].toSorted()).toEqual(narrativeFields.toSorted())
  })

  it('is matched step by step', () => {
    expect(isNarrative('/phases/3/goal')).toBe(true)
    expect(isNarrative('/phases/3/name')).toBe(false)
    expect(isNarrative('/phases/3/goal/deeper')).toBe(false)
    expect(isNarrative('/actions/0/items/1/text')).toBe(true)
    expect(isNarrative('/actions/0/items/1/items/2/text')).toBe(true)
    expect(isNarrative('/actions/0/items/1/items/text')).toBe(false)
  })
})

/** Paths of the fields that carry the mark; `*` for entries. */
function marks(schema: Schema, path: string, defs: Readonly<Record<string, Schema>>, depth = 0): string[] {
  if (depth > 12) return []
  const own = schema.narrative === true ? [path] : []
  const target = schema.$ref === undefined ? undefined : defs[schema.$ref.replace('#/$defs/', '')]
  const below = (inner: Schema | undefined, step: string): string[] =>
    inner ? marks(inner, path + step, defs, depth + 1) : []
  const { additionalProperties: more } = schema
  return [
    ...own,
    ...below(target, ''),
    ...below(schema.items, '/*'),
    ...Object.entries(schema.properties ?? {}).flatMap(([name, inner]) => below(inner, `/${name}`)),
    ...(typeof more === 'object' ? below(more, '/*') : []),
    ...(schema.anyOf ?? []).flatMap((inner) => below(inner, '')),
  ]
}
