import { z } from 'zod'
import type { FigureValue, InlineValue, MarkdownValue, PluralValue } from './value.js'

const plural = z.enum(['zero', 'one', 'two', 'few', 'many', 'other'])

const figureShape = z.object({
  kind: z.literal('figure'),
  id: z.string(),
  shown: z.string(),
  before: z.string(),
  after: z.string(),
  plural,
})

const placeholders = z.record(z.string(), figureShape).optional()

/** A figure out of the ledger, as views and props carry it. */
export const figureSlot: z.ZodType<FigureValue> = figureShape.meta({ slot: 'figure' })

/** Authored text of one line. */
export const inlineSlot: z.ZodType<InlineValue> = z
  .object({
    kind: z.literal('inline'),
    value: z.string(),
    pointer: z.string().optional(),
    figures: placeholders,
  })
  .meta({ slot: 'inline' })

/** Authored text of any length. */
export const markdownSlot: z.ZodType<MarkdownValue> = z
  .object({
    kind: z.literal('markdown'),
    value: z.string(),
    pointer: z.string().optional(),
    figures: placeholders,
  })
  .meta({ slot: 'markdown' })

/** A word with its plural forms. */
export const pluralSlot: z.ZodType<PluralValue> = z
  .object({
    kind: z.literal('plural'),
    one: z.string(),
    other: z.string(),
    zero: z.string().exactOptional(),
    two: z.string().exactOptional(),
    few: z.string().exactOptional(),
    many: z.string().exactOptional(),
  })
  .meta({ slot: 'plural' })
