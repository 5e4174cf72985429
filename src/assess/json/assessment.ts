import { z } from 'zod'
import { figureJson, shared } from './figure.js'
import { costJson, planJson, quickWinJson, scenarioJson, teamJson } from './plan.js'
import {
  areasJson,
  artifactsJson,
  categoryJson,
  countsJson,
  findingJson,
  metricJson,
  readinessJson,
  requirementGroupJson,
  requirementTotalsJson,
  scoreJson,
  stepCountJson,
  verdictJson,
} from './results.js'

const { entity, figure, pointer } = shared

/** An assessment as plain JSON. Results hold ids of figures; `figures` holds every one of them. */
export const assessmentJson = z
  .strictObject({
    schemaVersion: z.literal(1).meta({ description: 'Version of this shape.' }),
    title: z.string(),
    date: z.string().meta({ description: 'Date of the assessment, in the precision it was given in.' }),
    locale: z.string().meta({ description: 'BCP 47 tag that `shown` texts are printed in.' }),
    score: scoreJson,
    categories: z.array(categoryJson),
    areas: areasJson.optional(),
    findings: z
      .array(findingJson)
      .meta({ description: 'Every listed finding, sorted by priority, severity, input order.' }),
    counts: countsJson,
    quickWins: z.array(quickWinJson),
    quickWinTotals: z.strictObject({ total: figure, effort: figure.optional() }),
    plan: planJson,
    cost: costJson,
    scenarios: z.array(scenarioJson),
    metrics: z.array(metricJson),
    requirements: z.array(requirementGroupJson),
    requirementTotals: requirementTotalsJson,
    checklists: z.array(z.strictObject({ checklist: entity, pointer, all: figure, done: figure })),
    readiness: readinessJson,
    actionItems: stepCountJson.optional(),
    processes: z.array(
      z.strictObject({
        process: entity,
        pointer,
        steps: z.array(z.strictObject({ duration: figure.optional() })),
        duration: figure.optional(),
      }),
    ),
    artifacts: artifactsJson,
    totals: z
      .record(z.string(), figure)
      .meta({ description: 'How many there are of each entity, by its name.' }),
    subject: z.strictObject({
      size: z.array(z.strictObject({ name: z.string(), value: figure })),
      assessmentEffort: figure.optional(),
      actions: z.array(z.strictObject({ pointer, effort: figure })),
    }),
    verdicts: z.array(verdictJson),
    team: teamJson,
    history: z
      .array(
        z.strictObject({
          entry: entity,
          pointer,
          overall: figure.optional(),
          categories: z.array(z.strictObject({ id: z.string(), name: z.string(), score: figure })),
          found: figure.optional(),
          fixed: figure.optional(),
          open: figure.optional(),
        }),
      )
      .meta({ description: 'Earlier assessments, as the file states them.' }),
    figures: z
      .record(z.string(), figureJson)
      .meta({ description: 'Every figure by id, in the order they were computed.' }),
  })
  .meta({
    title: 'Assessment',
    description: 'Everything Dossier computed from one findings file.',
  })

/** An assessment as plain JSON. */
export type AssessmentJson = z.infer<typeof assessmentJson>

/** The JSON Schema of {@link assessmentJson}, 2020-12. */
export function assessmentJsonSchema(): z.core.JSONSchema.BaseSchema {
  const { '~standard': _standard, ...schema } = z.toJSONSchema(assessmentJson, {
    target: 'draft-2020-12',
    override: ({ jsonSchema }) => {
      // Numbers are bounded by what a whole number can hold, which tells a reader nothing.
      if (jsonSchema.minimum === Number.MIN_SAFE_INTEGER) delete jsonSchema.minimum
      if (jsonSchema.maximum === Number.MAX_SAFE_INTEGER) delete jsonSchema.maximum
    },
  })
  return schema
}
