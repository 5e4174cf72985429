import { z } from 'zod'
import { anyOf, condition, findingQuery, type Condition, type FindingQuery } from './condition.js'
import { withIds, reference, id } from './id.js'
import { list } from './list.js'
import { overrideFields } from './meta.js'
import { object } from './object.js'
import { inline, plain } from './text.js'

/** What a step does to a score. */
export type StepKind = 'ceiling' | 'floor' | 'multiply' | 'subtract' | 'subtractPerOpen'

/** A named change of a score that applies while its condition holds. */
export type Step = {
  id: string
  scope: 'category' | 'overall'
  /** The category it is about; every category when absent and the scope is `category`. */
  category?: string
  kind: StepKind
  value: number
  when?: Condition
  /** `subtractPerOpen`: which open findings are counted. */
  per?: FindingQuery
  reason?: string
  /** Where the step stands in the file: its list may carry one of the older names. */
  pointer: string
}

const scope = z
  .enum(['category', 'overall'])
  .default('overall')
  .meta({ description: 'Whether category scores or the overall score change.' })
const stepFields = {
  id: id('Id of the step; by position when absent.').exactOptional(),
  scope,
  category: reference('Id of the category it is about; all when absent.').exactOptional(),
  when: condition.exactOptional().meta({ description: 'When the step applies; always when absent.' }),
  reason: inline('Why the step exists; printed in the derivation.').exactOptional(),
}

const step = object({
  ...stepFields,
  kind: z.enum(['ceiling', 'floor', 'multiply', 'subtract', 'subtractPerOpen']).meta({
    description: 'Not above, not below, times, minus, or minus for each open finding.',
  }),
  value: z.number().meta({ description: 'The limit, the factor, or the points.' }),
  per: findingQuery
    .exactOptional()
    .meta({ description: '`subtractPerOpen`: which open findings are counted.' }),
}).meta({ id: 'Step', description: 'A named change of a score: a cap, an adjustment. Applied in order.' })

/** Older name of a ceiling. */
const cap = object({
  ...stepFields,
  max: z.number().meta({ description: 'The score is not above this.' }),
}).meta({ id: 'Cap', description: 'Older name: a step of kind `ceiling`.' })

/** Older name of a factor or of points; points are added, so a deduction is negative. */
const adjustment = object({
  ...stepFields,
  kind: z.enum(['factor', 'points']).meta({ description: 'Times a factor, or plus points.' }),
  value: z.number().meta({ description: 'The factor, or the points (negative to deduct).' }),
}).meta({ id: 'Adjustment', description: 'Older name: a step of kind `multiply` or `subtract`.' })

const verdictRule = object({
  id: id('Id of the rule; by position when absent.').exactOptional(),
  result: plain('The result, such as `go`, `conditional` or `no-go`.'),
  label: plain('Words that documents print; the result when absent.').exactOptional(),
  anyOf,
}).meta({ id: 'VerdictRule', description: 'A row of the verdict table; the first row that matches wins.' })

const riskRule = object({
  id: id('Id of the rule; by position when absent.').exactOptional(),
  level: reference('Risk level of `scales.riskLevels`.'),
  label: plain('Words that documents print; the label of the level when absent.').exactOptional(),
  anyOf,
}).meta({ id: 'RiskRule', description: 'A row of the risk table; the first row that matches wins.' })

const pointsBySeverity = z.record(z.string(), z.number().min(0))

const deduction = object({
  start: z
    .number()
    .exactOptional()
    .meta({ description: 'Value deductions start from; the best score when absent.' }),
  perOpen: pointsBySeverity.meta({ description: 'Points lost for each open finding, by severity.' }),
  cap: pointsBySeverity.default({}).meta({ description: 'Most points each severity may cost.' }),
}).meta({ id: 'Deduction', description: 'Scores that start high and lose points for open findings.' })

/** How scores, verdict and risk are computed. */
export const scoring = object({
  method: z
    .enum(['weighted-mean', 'points', 'minimum', 'deduction'])
    .default('weighted-mean')
    .meta({ description: 'How category scores become the overall score.' }),
  criticalAxis: z
    .enum(['severity', 'priority'])
    .default('severity')
    .meta({ description: 'Scale whose first rank is called critical in counts.' }),
  deduction: deduction.exactOptional(),
  steps: list(step, 'Caps and adjustments, applied in order.'),
  caps: list(cap, 'Older name for steps of kind `ceiling`.'),
  adjustments: list(adjustment, 'Older name for steps of kind `multiply` and `subtract`.'),
  minimumCoverage: z.number().min(0).max(100).exactOptional().meta({
    description: 'Percent of weight that must be scored for an overall score to be printed.',
  }),
  notAssessed: z
    .enum(['exclude', 'zero', 'block'])
    .default('exclude')
    .meta({ description: 'What a category that was not assessed does to the overall score.' }),
  override: object({
    value: z.number().meta({ description: 'The overall score to print.' }),
    ...overrideFields,
  })
    .exactOptional()
    .meta({ description: 'Another overall score than the computed one; both are printed.' }),
  verdict: z
    .array(verdictRule)
    .exactOptional()
    .meta({ description: 'Verdict table; a default one when absent.' }),
  riskLevel: z
    .array(riskRule)
    .exactOptional()
    .meta({ description: 'Risk table; a default one when absent.' }),
  rollUp: z.enum(['weighted-mean', 'minimum']).default('weighted-mean').meta({
    description: 'How child categories become the score of their parent.',
  }),
})
  .transform(({ steps, caps, adjustments, verdict, riskLevel, ...rest }) => ({
    ...rest,
    steps: stepsOf(steps, caps, adjustments),
    verdict: verdict && withIds<(typeof verdict)[number]>('verdict')(verdict),
    riskLevel: riskLevel && withIds<(typeof riskLevel)[number]>('risk-rule')(riskLevel),
  }))
  .meta({
    id: 'Scoring',
    description: 'How scores, verdict and risk are computed. Every part has a default.',
  })

function stepsOf(
  steps: readonly z.output<typeof step>[],
  caps: readonly z.output<typeof cap>[],
  adjustments: readonly z.output<typeof adjustment>[],
): Step[] {
  return withIds<Omit<Step, 'id'> & { id?: string }>('step')([
    ...steps.map((given, position) => ({ ...given, pointer: `/scoring/steps/${position}` })),
    ...caps.map(({ max, ...given }, position) => ({
      ...given,
      kind: 'ceiling' as const,
      value: max,
      pointer: `/scoring/caps/${position}`,
    })),
    ...adjustments.map(({ kind, value, ...given }, position) => ({
      ...given,
      ...(kind === 'factor'
        ? { kind: 'multiply' as const, value }
        : { kind: 'subtract' as const, value: 0 - value }),
      pointer: `/scoring/adjustments/${position}`,
    })),
  ])
}
