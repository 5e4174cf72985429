import { z } from 'zod'
import { outcomeJson } from './message.js'

const place = z
  .strictObject({
    pointer: z.string().describe('JSON pointer into the findings.'),
    line: z.int().positive().optional(),
    column: z.int().positive().optional(),
  })
  .describe('Where something is typed in the findings file.')

const listed = z.strictObject({
  id: z.string(),
  label: z.string(),
  shown: z.string().describe('As every document prints it, with unit.'),
})

const explanation = listed.extend({
  formula: z.string().describe('The derivation with printed values.'),
  inputs: z.array(
    z.strictObject({
      id: z.string().optional().describe('Id of a figure; absent for a value typed in the file.'),
      label: z.string().optional(),
      shown: z.string(),
      place: place.optional(),
    }),
  ),
  rows: z.array(z.strictObject({ id: z.string(), place })).describe('What a count counts.'),
  places: z.array(place).describe('Where the figure itself is typed.'),
})

/** What `dossier explain --json` prints. */
export const explainJson = z
  .strictObject({
    ...outcomeJson,
    figure: explanation.optional().describe('The figure that was asked for.'),
    figures: z.array(listed).optional().describe('All figures, when none was asked for.'),
    nearest: z.array(z.string()).optional().describe('Ids like the one that names no figure.'),
  })
  .meta({ title: 'Output of `dossier explain --json`' })

export type ExplainJson = z.infer<typeof explainJson>
