import { z } from 'zod'
import { choices } from '../diagnostics/advice.js'
import { reference } from './id.js'
import { list } from './list.js'
import { object } from './object.js'
import { addProblem, problem } from './problem.js'
import { op as sign, type Op } from './value.js'

/** Which open findings a condition counts; every stated field narrows it. */
export const findingQuery = object({
  severity: reference('Only findings of this severity.').exactOptional(),
  priority: reference('Only findings of this priority.').exactOptional(),
  category: reference('Only findings of this category and its children.').exactOptional(),
  tag: z.string().exactOptional().meta({ description: 'Only findings with this tag.' }),
  critical: z
    .literal(true)
    .exactOptional()
    .meta({ description: 'Only findings of the first rank on the critical axis.' }),
  blocker: z.literal(true).exactOptional().meta({ description: 'Only blockers.' }),
}).meta({
  id: 'FindingQuery',
  description: 'Which open findings are counted; `{}` counts all open findings.',
})

/** Which open findings are counted. */
export type FindingQuery = z.output<typeof findingQuery>

/** A question about open counts, scores, metrics or conditions, answered on printed values. */
export type Condition =
  | { kind: 'open'; query: FindingQuery; op: Op; value: number }
  | { kind: 'score'; score: string; op: Op; value: number }
  | { kind: 'metric'; metric: string; op: Op; value: number }
  | { kind: 'unmet'; op: Op; value: number }
  | { kind: 'all'; of: Condition[] }

/** A condition as authors write it. */
export type ConditionInput = {
  open?: z.input<typeof findingQuery> | undefined
  score?: string | undefined
  metric?: string | undefined
  unmetConditions?: true | undefined
  allOf?: ConditionInput[] | undefined
  op?: Op | undefined
  value?: number | undefined
}

/** A condition as authors write it; says exactly one of `open`, `score`, `metric`, `unmetConditions`, `allOf`. */
export const condition: z.ZodType<Condition, ConditionInput> = z
  .lazy(() =>
    object({
      open: findingQuery.exactOptional(),
      score: reference(
        '`overall`, or the id of a category, whose printed score is compared.',
      ).exactOptional(),
      metric: reference('Id of the metric whose current value is compared.').exactOptional(),
      unmetConditions: z
        .literal(true)
        .exactOptional()
        .meta({ description: "Counts the verdict's unmet conditions." }),
      allOf: z
        .array(condition)
        .min(1)
        .exactOptional()
        .meta({ description: 'Conditions that must all hold.' }),
      op: sign.exactOptional().meta({ description: 'Comparison; >= when absent.' }),
      value: z
        .number()
        .exactOptional()
        .meta({ description: 'What is compared with; 1 for counts when absent.' }),
    }).transform((given, context): Condition => {
      const { op = '>=', value = 1 } = given
      const kinds = ['open', 'score', 'metric', 'unmetConditions', 'allOf'] as const
      const stated = kinds.filter((kind) => given[kind] !== undefined)
      if (stated.length !== 1) {
        addProblem(
          context,
          problem('condition-unclear', { found: stated.length === 0 ? 'nothing' : choices(stated) }),
        )
        return z.NEVER
      }
      if ((given.score ?? given.metric) !== undefined && given.value === undefined) {
        addProblem(
          context,
          problem('field-missing', {
            owner: 'condition',
            field: 'value',
            expected: 'a number to compare with',
          }),
        )
        return z.NEVER
      }
      if (given.score !== undefined) return { kind: 'score', score: given.score, op, value }
      if (given.metric !== undefined) return { kind: 'metric', metric: given.metric, op, value }
      if (given.allOf) return { kind: 'all', of: given.allOf }
      return given.open ? { kind: 'open', query: given.open, op, value } : { kind: 'unmet', op, value }
    }),
  )
  .meta({
    id: 'Condition',
    description:
      'A question with one of `open` (open findings, `{ open: { severity: critical } }` means at least one), `score`, `metric`, `unmetConditions` or `allOf`; `op` and `value` say what it is compared with.',
  })

/** Conditions of which one must hold; an empty list always holds. */
export const anyOf = list(condition, 'Conditions of which one must hold; none means always.')
