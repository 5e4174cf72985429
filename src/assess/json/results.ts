import { z } from 'zod'
import { shared } from './figure.js'

const { entity, figure, pointer } = shared
const optionalFigure = figure.optional()
const ids = z.array(z.string())
const state = z.enum(['met', 'partial', 'unmet', 'unknown'])

const step = z
  .strictObject({
    id: z.string(),
    scope: z.enum(['overall', 'category']),
    category: z.string().optional(),
    kind: z.enum(['ceiling', 'floor', 'multiply', 'subtract', 'subtractPerOpen']),
    value: figure,
    before: figure,
    change: figure,
    after: figure,
    reason: z.string().optional(),
    triggers: ids,
    pointer,
  })
  .meta({
    id: 'Step',
    description: 'A cap or adjustment that applied: the score before, the step, the score after.',
  })

const override = {
  reason: z.string().optional(),
  by: z.string().optional(),
  date: z.string().optional(),
  pointer,
}

/** The overall score. */
export const scoreJson = z
  .strictObject({
    method: z.enum(['weighted-mean', 'points', 'minimum', 'deduction']),
    overall: optionalFigure,
    withheld: z.enum(['coverage', 'not-assessed']).optional(),
    raw: optionalFigure,
    steps: z.array(step),
    band: entity.optional(),
    grade: optionalFigure,
    percent: optionalFigure,
    bar: optionalFigure,
    coverage: z.strictObject({ scored: figure, all: figure, weight: figure }).optional(),
    override: z.strictObject({ computed: optionalFigure, ...override }).optional(),
    products: optionalFigure,
    weights: optionalFigure,
    isRounded: z.boolean().optional(),
    unrounded: optionalFigure,
    points: z.strictObject({ earned: figure, possible: figure }).optional(),
    deduction: z
      .strictObject({
        start: figure,
        rows: z.array(z.strictObject({ level: entity, each: figure, cap: optionalFigure, amount: figure })),
        total: figure,
        limited: z.boolean().meta({ description: 'The scale ends before the deductions do.' }),
      })
      .optional(),
  })
  .meta({ id: 'Score', description: 'The overall score: ids of its figures, and the steps that applied.' })

const categoryFields = {
  category: entity,
  pointer,
  depth: z.int(),
  state: z.enum(['scored', 'not-assessed', 'not-applicable']),
  score: optionalFigure,
  weight: optionalFigure,
  share: optionalFigure,
  product: optionalFigure,
  contribution: optionalFigure,
  points: z.strictObject({ earned: figure, possible: figure }).optional(),
  raw: optionalFigure,
  steps: z.array(step),
  band: entity.optional(),
  grade: optionalFigure,
  bar: optionalFigure,
  target: optionalFigure,
  gap: optionalFigure,
  gapLevel: entity.optional(),
  listed: figure,
  open: figure,
  critical: figure,
  bySeverity: z.array(z.strictObject({ level: entity, open: figure })),
  priority: entity.optional(),
  effort: optionalFigure,
}

/** A category with the categories below it. */
export type CategoryJson = z.infer<z.ZodObject<typeof categoryFields>> & { children: CategoryJson[] }

/** Categories with their children. */
export const categoryJson: z.ZodType<CategoryJson> = z
  .lazy(() => z.strictObject({ ...categoryFields, children: z.array(categoryJson) }))
  .meta({ id: 'Category', description: 'A category: ids of its figures, and the categories below it.' })

/** Counts of things to do. */
export const stepCountJson = z
  .strictObject({ all: figure, done: figure })
  .meta({ id: 'StepCount', description: 'Things to do: all of them, and those that are done.' })

const areaList = z.strictObject({ count: figure, ids })

/** Areas that are ready, and areas that need work. */
export const areasJson = z
  .strictObject({ ready: areaList, unready: areaList })
  .meta({ id: 'Areas', description: 'Ids of the categories that are ready and of those that need work.' })

/** A listed finding. */
export const findingJson = z
  .strictObject({
    finding: entity,
    pointer,
    status: entity,
    severity: entity.optional(),
    priority: entity.optional(),
    open: z.boolean(),
    counted: z.boolean().meta({ description: 'False for duplicates, which enter no count, effort or cost.' }),
    critical: z.boolean(),
    blocker: z.boolean(),
    effort: optionalFigure,
    cost: optionalFigure,
    phase: z.string().optional(),
    role: z.string().optional(),
    cvss: optionalFigure,
    duplicates: ids,
    occurrences: optionalFigure,
    breakdown: z.array(figure).optional().meta({ description: 'The parts its occurrences split into.' }),
    actions: stepCountJson.optional(),
  })
  .meta({ id: 'FindingResult', description: 'A finding as documents list it.' })

const byAxis = { severity: optionalFigure, priority: optionalFigure, category: optionalFigure }

/** Counts over all findings. */
export const countsJson = z
  .strictObject({
    total: figure,
    listed: figure,
    open: figure,
    critical: figure,
    blockers: figure,
    effort: optionalFigure,
    criticalEffort: optionalFigure,
    blockersEffort: optionalFigure,
    blockersByLevel: z.array(z.strictObject({ level: entity, open: figure })),
    bySeverity: z.array(
      z.strictObject({
        level: entity,
        open: figure,
        listed: figure,
        cvss: optionalFigure,
        effort: optionalFigure,
      }),
    ),
    byPriority: z.array(
      z.strictObject({ level: entity, open: figure, listed: figure, effort: optionalFigure }),
    ),
    blockersByPriority: z.array(
      z.strictObject({ level: entity.optional(), open: figure, effort: optionalFigure }),
    ),
    byStatus: z.array(z.strictObject({ level: entity, listed: figure })),
    unranked: z.strictObject({ ...byAxis, effort: z.strictObject(byAxis) }).optional(),
  })
  .meta({ id: 'Counts', description: 'Ids of the counts; each figure holds what it counts.' })

const labelledFigure = z.strictObject({ label: z.string(), value: figure })
const labelled = z.array(labelledFigure)

/** A metric. */
export const metricJson = z
  .strictObject({
    metric: entity,
    pointer,
    current: optionalFigure,
    previous: optionalFigure,
    target: optionalFigure,
    projected: optionalFigure,
    gap: optionalFigure,
    rest: optionalFigure,
    gapLevel: entity.optional(),
    improvement: optionalFigure,
    factor: optionalFigure,
    met: z.boolean().optional(),
    factors: labelled,
    parts: labelled,
    benchmark: labelled,
    ratio: z
      .strictObject({ of: labelledFigure, to: labelledFigure })
      .optional()
      .meta({ description: 'The two metrics whose quotient is the current value.' }),
  })
  .meta({
    id: 'MetricResult',
    description: 'A metric: ids of its figures, and whether it reaches its target.',
  })

/** Counts of requirements. */
export const requirementTotalsJson = z
  .strictObject({ met: figure, all: figure, blockers: figure })
  .meta({ id: 'RequirementTotals', description: 'How many requirements there are, are met, and block.' })

/** A group of requirements. */
export const requirementGroupJson = requirementTotalsJson
  .extend({
    group: z.string(),
    rows: z.array(
      z.strictObject({
        requirement: entity,
        pointer,
        state,
        blocks: z.boolean(),
        current: optionalFigure,
        target: optionalFigure,
      }),
    ),
  })
  .meta({ id: 'RequirementGroup', description: 'Requirements under one heading.' })

/** The boxes of the readiness checklist. */
export const readinessJson = stepCountJson
  .extend({
    additional: figure,
    groups: z.array(
      stepCountJson.extend({
        level: entity.optional(),
        items: z.array(
          z.strictObject({
            source: z.enum(['finding', 'requirement', 'condition', 'checklist']),
            id: z.string(),
            pointer,
            done: z.boolean(),
            additional: z.boolean().meta({ description: 'True when no finding stands behind it.' }),
            findings: ids,
          }),
        ),
      }),
    ),
  })
  .meta({ id: 'Readiness', description: 'What has to be done or hold before release, by priority.' })

/** A verdict. */
export const verdictJson = z
  .strictObject({
    target: z.string().optional(),
    targetLabel: z.string().optional(),
    label: figure,
    result: z.string(),
    risk: optionalFigure,
    riskLevel: entity.optional(),
    conditions: z.array(
      z.strictObject({
        id: z.string(),
        text: z.string(),
        pointer,
        state: z.enum(['met', 'unmet', 'unknown']),
        findings: ids,
        metric: z.string().optional(),
      }),
    ),
    all: figure,
    unmet: figure,
    override: z.strictObject({ computed: figure, ...override }).optional(),
  })
  .meta({ id: 'VerdictResult', description: 'A verdict with its conditions.' })

/** Files and folders. */
export const artifactsJson = z
  .strictObject({
    rows: z.array(
      z.strictObject({
        artifact: entity,
        pointer,
        findings: ids,
        priority: entity.optional(),
        categories: ids,
      }),
    ),
    byPriority: z.array(z.strictObject({ level: entity, missing: figure })),
    unranked: optionalFigure,
    byCategory: z.record(z.string(), figure),
  })
  .meta({ id: 'Artifacts', description: 'Files and folders, and counts of those to create.' })
