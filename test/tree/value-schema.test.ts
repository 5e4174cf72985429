import { expect, expectTypeOf, test } from 'vitest'
import * as z from 'zod'
import type { FigureValue, InlineValue, MarkdownValue, PluralValue } from '../../src/tree/value.js'
import { figureSlot, inlineSlot, markdownSlot, pluralSlot } from '../../src/tree/value-schema.js'

test('are schemas of the types that trees are built from', () => {
  expectTypeOf<z.infer<typeof figureSlot>>().toExtend<FigureValue>()
  expectTypeOf<FigureValue>().toExtend<Readonly<z.infer<typeof figureSlot>>>()
  expectTypeOf<z.infer<typeof inlineSlot>>().toExtend<InlineValue>()
  expectTypeOf<z.infer<typeof markdownSlot>>().toExtend<MarkdownValue>()
  expectTypeOf<z.infer<typeof pluralSlot>>().toExtend<PluralValue>()
  const figure = { kind: 'figure', id: 'open.total', shown: '3', before: '', after: '', plural: 'other' }
  expect(figureSlot.parse(figure)).toEqual(figure)
  expect(inlineSlot.safeParse({ kind: 'markdown', value: 'x' }).success).toBe(false)
})

test('carry their mark into JSON Schema', () => {
  for (const [slot, schema] of Object.entries({
    figure: figureSlot,
    inline: inlineSlot,
    markdown: markdownSlot,
    plural: pluralSlot,
  })) {
    expect(z.toJSONSchema(z.object({ v: schema.optional() }))).toMatchObject({ properties: { v: { slot } } })
  }
})
