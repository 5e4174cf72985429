import { z } from 'zod'
import { outcomeJson } from './message.js'

const figure = z
  .strictObject({
    id: z.string().describe('Id in the ledger; `dossier explain` takes it.'),
    shown: z.string().describe('As every document prints it, with unit: `7.1/10`, `35–43 h`.'),
    value: z
      .union([z.strictObject({ min: z.number(), max: z.number() }), z.string(), z.null()])
      .describe('Unrounded; equal ends for a single value, null for unknown, text for words.'),
  })
  .describe('A figure of the ledger.')

const level = z.strictObject({ id: z.string(), label: z.string() })

const step = z.strictObject({
  id: z.string(),
  kind: z.enum(['ceiling', 'floor', 'multiply', 'subtract', 'subtractPerOpen']),
  value: figure,
  before: figure,
  after: figure,
  reason: z.string().optional(),
  triggers: z.array(z.string()).describe('Ids of the findings that make the step apply.'),
})

const category = z.strictObject({
  id: z.string(),
  name: z.string(),
  parent: z.string().optional(),
  state: z.enum(['scored', 'not-assessed', 'not-applicable']),
  score: figure.optional(),
  weight: figure.optional(),
  share: figure.optional().describe('Effective share of the weight among scored siblings.'),
  band: level.optional(),
  grade: figure.optional(),
  open: figure,
  critical: figure,
  steps: z.array(step),
})

/** What `dossier score --json` prints. */
export const scoreJson = z
  .strictObject({
    ...outcomeJson,
    scorecard: z
      .strictObject({
        title: z.string(),
        locale: z.string(),
        method: z.enum(['weighted-mean', 'points', 'minimum', 'deduction']),
        overall: figure.optional().describe('Absent where nothing is scored, or too little.'),
        withheld: z.enum(['coverage', 'not-assessed']).optional().describe('Why there is no overall figure.'),
        raw: figure.optional().describe('Before caps, adjustments and override.'),
        band: level.optional(),
        grade: figure.optional(),
        steps: z.array(step),
        override: z
          .strictObject({
            computed: figure.optional(),
            reason: z.string().optional(),
            by: z.string().optional(),
            date: z.string().optional(),
          })
          .optional(),
        categories: z.array(category),
        findings: z.strictObject({ listed: figure, open: figure, critical: figure, blockers: figure }),
        verdicts: z.array(
          z.strictObject({
            target: z.string().optional(),
            result: z.string(),
            label: figure,
            risk: figure.optional(),
          }),
        ),
      })
      .optional()
      .describe('Absent when the findings have errors.'),
  })
  .meta({ title: 'Output of `dossier score --json`' })

export type ScoreJson = z.infer<typeof scoreJson>
export type Scorecard = NonNullable<ScoreJson['scorecard']>
