import { z } from 'zod'
import {
  defaultPriorities,
  defaultRiskLevels,
  defaultSeverities,
  defaultStatuses,
  defaultBands,
} from './default-scales.js'
import { idPattern } from './id.js'
import { list } from './list.js'
import { object } from './object.js'
import { addProblem, problem } from './problem.js'
import { quantity } from './quantity.js'
import { plain } from './text.js'

const scaleId = z
  .string()
  .max(100)
  .regex(idPattern, { error: 'id' })
  .meta({ description: 'Id that other fields use; unique in its list.' })
const label = plain('Word that documents print; the id when absent.').exactOptional()
const icon = plain('Emoji beside the word; the word always stays.').exactOptional()

const severity = object({
  id: scaleId,
  label,
  icon,
  cvssMin: z
    .number()
    .min(0)
    .max(10)
    .exactOptional()
    .meta({ description: 'Lowest CVSS score of this severity.' }),
})
const priority = object({
  id: scaleId,
  label,
  icon,
  caption: plain('What the level means ("before release").').exactOptional(),
  blocker: z.boolean().default(false).meta({ description: 'Open findings of this priority block release.' }),
})
const status = object({
  id: scaleId,
  label,
  icon,
  class: z
    .enum(['open', 'partial', 'done', 'na', 'accepted'])
    .meta({ description: 'What the status means for counts: open and partial findings are open.' }),
})
const riskLevel = object({ id: scaleId, label, icon })
const band = object({
  id: scaleId,
  label,
  icon,
  min: z.number().meta({ description: 'Lowest printed score of the band; the next higher band ends it.' }),
  ready: z.boolean().exactOptional().meta({
    description:
      'Whether areas of this band are ready. Once a band says so, the summary lists what is ready and what needs work.',
  }),
})
const gap = object({
  id: scaleId,
  label,
  icon,
  min: z
    .number()
    .min(0)
    .meta({ description: 'Smallest printed gap of the level; the next larger level ends it.' }),
})
const grade = object({
  grade: plain('The grade ("B+").'),
  min: z.number().meta({ description: 'Lowest printed score of the grade.' }),
})

/** A scale for scores. */
export const scoreScale = object({
  min: z.number().default(0).meta({ description: 'Worst score.' }),
  max: z.number().default(10).meta({ description: 'Best score.' }),
  decimals: z.int().min(0).max(6).default(1).meta({ description: 'Decimals of the overall score.' }),
  categoryDecimals: z.int().min(0).max(6).exactOptional().meta({
    description: 'Decimals of category scores; as the overall score when absent.',
  }),
  suffix: z
    .string()
    .max(20)
    .exactOptional()
    .meta({ description: 'Printed after a score, such as `%`; `/10` when absent, nothing when empty.' }),
  label: plain(
    'What a score says, printed after it in headings of categories: `complete` gives "30% complete".',
  ).exactOptional(),
})
  .superRefine((scale, context) => {
    if (scale.min >= scale.max)
      addProblem(context, problem('range-inverted', { min: scale.min, max: scale.max }))
  })
  .meta({ id: 'ScoreScale', description: 'Scale of scores: worst, best, decimals.' })

/** A number, or a ratio of two numbers such as `52/12`. */
const ratio = z
  .union(
    [
      z
        .number()
        .gt(0)
        .transform((number) => ({ numerator: number, denominator: 1 })),
      z
        .string()
        .regex(/^[1-9]\d{0,5}\/[1-9]\d{0,5}$/, { error: 'a number or a ratio such as `52/12`' })
        .transform((text) => {
          const [numerator, denominator] = text.split('/').map(Number)
          return { numerator: numerator ?? 1, denominator: denominator ?? 1 }
        }),
    ],
    { error: () => 'a number or a ratio such as `52/12`' },
  )
  .default({ numerator: 52, denominator: 12 })

const effortScale = object({
  hoursPerDay: z.number().gt(0).max(24).default(8).meta({ description: 'Hours of work in a day.' }),
  daysPerWeek: z.number().gt(0).max(7).default(5).meta({ description: 'Days of work in a week.' }),
  weeksPerMonth: ratio.meta({ description: 'Weeks in a month: a number or a ratio; 52/12 when absent.' }),
  sums: z.enum(['h', 'd', 'w', 'mo']).exactOptional().meta({
    description: 'Unit that sums of work are printed in; that of the parts when they share one, else h.',
  }),
  sizes: z
    .record(z.string(), quantity)
    .default({})
    .meta({ description: 'Quantities that sizes stand for: `{ S: 4h, M: 2d, L: 1w }`.' }),
}).meta({ id: 'EffortScale', description: 'How units of work convert, and what sizes stand for.' })

const bar = object({
  width: z.int().min(1).max(60).default(10).meta({ description: 'Cells of a bar.' }),
  filled: plain('A filled cell.').default('█'),
  empty: plain('An empty cell.').default('░'),
}).meta({ id: 'Bar', description: 'How score bars are drawn.' })

/** Vocabularies and scales. Lists are ordered, worst or most urgent first; order is rank. */
export const scales = object({
  score: scoreScale.prefault({}),
  grades: list(grade, 'Grades by score; order does not matter.'),
  bands: z.array(band).min(1).exactOptional().meta({ description: 'Bands of scores; five when absent.' }),
  gaps: list(
    gap,
    'Levels of the gap between a score and its target, by its size; order does not matter. None when absent.',
  ),
  severities: z
    .array(severity)
    .min(1)
    .exactOptional()
    .meta({ description: 'Severities, worst first; four when absent.' }),
  priorities: z
    .array(priority)
    .min(1)
    .exactOptional()
    .meta({ description: 'Priorities, most urgent first; P0 to P3 when absent.' }),
  statuses: z
    .array(status)
    .min(1)
    .exactOptional()
    .meta({ description: 'Statuses of findings; five when absent.' }),
  riskLevels: z
    .array(riskLevel)
    .min(1)
    .exactOptional()
    .meta({ description: 'Risk levels, worst first; three when absent.' }),
  effort: effortScale.prefault({}),
  bar: bar.prefault({}),
})
  .transform((given) => ({
    ...given,
    gaps: given.gaps.map(labelled),
    bands: given.bands?.map(labelled) ?? defaultBands(given.score),
    severities: given.severities?.map(labelled) ?? defaultSeverities(),
    priorities: given.priorities?.map(labelled) ?? defaultPriorities(),
    statuses: given.statuses?.map(labelled) ?? defaultStatuses(),
    riskLevels: given.riskLevels?.map(labelled) ?? defaultRiskLevels(),
  }))
  .meta({
    id: 'Scales',
    description:
      'Vocabularies and scales. Lists are ordered, worst or most urgent first. Every one has a default.',
  })

type Labelled<Level> = Omit<Level, 'label'> & {
  label: string
  /** Present when the level is a default: words in other languages go by its id. */
  standard?: true
}

function labelled<Level extends { id: string; label?: string }>(level: Level): Labelled<Level> {
  return { ...level, label: level.label ?? level.id }
}
