import * as z from 'zod'

/**
 * Schemas of typed text for views. Their `slot` mark tells the template check that the value is printed as a whole;
 * of its inside only `shown` and `id` of a figure can be addressed.
 */
export const figureSlot = z
  .strictObject({
    kind: z.literal('figure'),
    id: z.string(),
    shown: z.string(),
    before: z.string(),
    after: z.string(),
    plural: z.enum(['zero', 'one', 'two', 'few', 'many', 'other']),
  })
  .meta({ slot: 'figure', description: 'A figure of the ledger, printed with its unit words.' })

const authored = {
  value: z.string(),
  pointer: z.string().optional(),
  figures: z.record(z.string(), figureSlot).optional(),
}

/** Schema of authored text of one line. */
export const inlineSlot = z
  .strictObject({ kind: z.literal('inline'), ...authored })
  .meta({ slot: 'inline', description: 'Authored text of one line.' })

/** Schema of authored text of any length. */
export const markdownSlot = z
  .strictObject({ kind: z.literal('markdown'), ...authored })
  .meta({ slot: 'markdown', description: 'Authored text of any length; stands on a line of its own.' })

/** Schema of a noun with its plural forms. */
export const pluralSlot = z
  .strictObject({
    kind: z.literal('plural'),
    one: z.string(),
    other: z.string(),
    zero: z.string().optional(),
    two: z.string().optional(),
    few: z.string().optional(),
    many: z.string().optional(),
  })
  .meta({ slot: 'plural', description: 'A noun with its plural forms, for the `plural` helper.' })
