import { z } from 'zod'
import { shared } from './figure.js'

const { entity, figure, pointer } = shared
const optionalFigure = figure.optional()
const ids = z.array(z.string())
const dates = z.strictObject({ earliest: z.string(), latest: z.string() }).optional()
const returns = z.array(z.strictObject({ months: z.int(), multiple: figure, percent: figure })).optional()
const per = z.enum(['mo', 'q', 'y'])

/** A quick win. */
export const quickWinJson = z
  .strictObject({
    win: entity,
    pointer,
    open: z.boolean(),
    effort: optionalFigure,
    improvement: optionalFigure,
    factor: optionalFigure,
  })
  .meta({ id: 'QuickWinResult', description: 'A quick win: ids of its figures.' })

const phase = z
  .strictObject({
    phase: entity,
    pointer,
    done: z.boolean(),
    effort: optionalFigure,
    hours: optionalFigure,
    taskEffort: optionalFigure,
    cost: optionalFigure,
    duration: optionalFigure,
    start: optionalFigure,
    finish: optionalFigure,
    starts: dates,
    ends: dates,
    tasks: z.array(z.strictObject({ task: entity, pointer, effort: optionalFigure, cost: optionalFigure })),
    findings: ids,
    open: figure,
    items: figure,
    itemsDone: figure,
    projected: z.array(z.strictObject({ subject: z.string(), label: z.string(), score: figure })),
  })
  .meta({ id: 'PhaseResult', description: 'A phase: ids of its figures, its tasks and findings.' })

/** The plan. */
export const planJson = z
  .strictObject({
    phases: z.array(phase),
    effort: optionalFigure,
    tasks: optionalFigure,
    cost: optionalFigure,
    duration: optionalFigure,
    criticalPath: ids,
    scheduled: figure,
    unscheduled: figure,
    unscheduledIds: ids,
  })
  .meta({ id: 'PlanResult', description: 'The plan: phases, their sum, and what no phase carries.' })

const costRow = z
  .strictObject({
    id: z.string(),
    label: z.string(),
    kind: z.enum(['effort', 'fixed', 'recurring']),
    pointer,
    phase: z.string().optional(),
    role: z.string().optional(),
    scenario: z.string().optional(),
    hours: optionalFigure,
    rate: optionalFigure,
    amount: figure,
    per: per.optional(),
    roi: z.string().optional(),
  })
  .meta({ id: 'CostRow', description: 'A row of the cost table.' })

const benefit = z
  .strictObject({
    id: z.string(),
    label: z.string(),
    pointer,
    per: z.enum(['once', 'mo', 'q', 'y']).optional(),
    scenario: z.string().optional(),
    before: optionalFigure,
    after: optionalFigure,
    saving: optionalFigure,
    quoted: optionalFigure,
    source: z.string().optional(),
    quotedReturns: z.array(z.strictObject({ months: z.int(), multiple: figure })),
  })
  .meta({ id: 'BenefitResult', description: 'A benefit: values before and after, and the saving.' })

/** The costs. */
export const costJson = z
  .strictObject({
    currency: z.string().optional(),
    rows: z.array(costRow),
    recurring: z.array(costRow),
    recurringTotals: z.array(z.strictObject({ per, total: figure })),
    byRole: z.array(
      z.strictObject({ role: z.string(), label: z.string(), hours: figure, rate: figure, amount: figure }),
    ),
    rate: optionalFigure,
    hours: optionalFigure,
    subtotal: optionalFigure,
    contingency: z
      .strictObject({ percent: figure, amount: figure, on: z.enum(['effort', 'fixed', 'all']) })
      .optional(),
    tax: z.strictObject({ percent: figure, amount: figure }).optional(),
    total: optionalFigure,
    equivalent: optionalFigure,
    quoted: z.array(
      z.strictObject({
        id: z.string(),
        label: z.string(),
        amount: figure,
        source: z.string().optional(),
        pointer,
      }),
    ),
    benefits: z.array(benefit),
    savings: optionalFigure,
    net: optionalFigure,
    payback: optionalFigure,
    roi: returns,
  })
  .meta({ id: 'CostResult', description: 'Costs and benefits: ids of their figures.' })

/** A scenario. */
export const scenarioJson = z
  .strictObject({
    scenario: entity,
    pointer,
    findings: ids,
    covered: figure,
    effort: optionalFigure,
    duration: optionalFigure,
    derivedDuration: optionalFigure,
    cost: optionalFigure,
    derivedCost: optionalFigure,
    people: optionalFigure,
    personWeeks: optionalFigure,
    savings: optionalFigure,
    payback: optionalFigure,
    roi: returns,
    claimed: z
      .array(
        z.strictObject({
          benefit: z.string(),
          label: z.string(),
          saving: figure,
          returns: z.array(z.strictObject({ months: z.int(), multiple: figure })),
        }),
      )
      .optional(),
    milestones: z.array(
      z.strictObject({
        id: z.string(),
        values: z.array(z.strictObject({ metric: z.string(), label: z.string(), value: figure })),
      }),
    ),
  })
  .meta({ id: 'ScenarioResult', description: 'A scenario: ids of its figures, and the findings it covers.' })

/** The team. */
export const teamJson = z
  .strictObject({
    roles: z.array(
      z.strictObject({
        id: z.string(),
        label: z.string(),
        count: figure,
        allocation: optionalFigure,
        pointer,
      }),
    ),
    infrastructure: z.array(z.strictObject({ id: z.string(), pointer, monthly: optionalFigure })),
    people: optionalFigure,
    fullTime: optionalFigure,
    partTime: optionalFigure,
    monthly: optionalFigure,
  })
  .meta({ id: 'TeamResult', description: 'People by role, and the monthly cost of the infrastructure.' })
