import { z } from 'zod'
import { id, reference } from './id.js'
import { list } from './list.js'
import { object } from './object.js'
import { addProblem, problem } from './problem.js'
import { range } from './range.js'
import { code, inline, plain } from './text.js'
import { target, value, type Value } from './value.js'

/** A value that is expected, after one phase or after the whole plan. */
type Projected = { byPhase?: string; value: Value }

const labelledValue = object({ label: plain('Name.'), value })

const factor = object({
  label: plain('Name of the factor.'),
  value: range.exactOptional().meta({ description: 'The factor: a number or a range.' }),
  size: reference('Instead of a value: name of a size in `meta.subject.size`.').exactOptional(),
  per: z
    .number()
    .gt(0)
    .exactOptional()
    .meta({ description: 'What the value or size is divided by: 1000 for a factor in thousands.' }),
})
  .superRefine(({ value: typed, size }, context) => {
    if (typed !== undefined || size !== undefined) return
    addProblem(
      context,
      problem('field-missing', { owner: 'factor', field: 'value', expected: '`value` or `size`' }),
    )
  })
  .meta({ id: 'Factor', description: 'A factor of a metric: a number, a range, or a size of the subject.' })

/** A measured value with its target. Gaps, improvements and factors are derived. */
export const metric = object({
  id: id(),
  category: reference('Id of its category.').exactOptional(),
  group: plain('Heading it is listed under.').exactOptional(),
  label: plain('Name.'),
  unit: plain('Unit, such as `%` or `ms`.').exactOptional(),
  decimals: z.int().min(0).max(6).exactOptional().meta({ description: 'Decimals; as typed when absent.' }),
  current: value.exactOptional().meta({ description: 'Value today; `null` when unknown.' }),
  previous: value.exactOptional().meta({ description: 'Value before; from the baseline when absent.' }),
  target: target.exactOptional(),
  projected: z
    .union(
      [
        z.number().transform((number): Projected => ({ value: { min: number, max: number } })),
        object({ byPhase: reference('Id of the phase that brings it.').exactOptional(), value }).transform(
          (given): Projected => given,
        ),
      ],
      { error: () => 'a number or `{ byPhase, value }`' },
    )
    .exactOptional()
    .meta({ description: 'Value that is expected after the plan, or after one phase.' }),
  benchmark: list(labelledValue, 'What others reach.'),
  higherIsBetter: z
    .boolean()
    .exactOptional()
    .meta({ description: 'Direction; follows from the target when absent.' }),
  formula: plain('How the value comes about, in words.').exactOptional(),
  factors: list(factor, 'Factors whose product is the current value.'),
  ratio: object({
    of: reference('Id of the metric that is divided.'),
    to: reference('Id of the metric it is divided by.'),
  })
    .exactOptional()
    .meta({
      description: 'The current value is one metric divided by another; in percent when `unit` is `%`.',
    }),
  approx: z.boolean().default(false).meta({ description: 'True for an estimate; printed with ≈.' }),
  command: code('Command that measures it.').exactOptional(),
  parts: list(labelledValue, 'Parts the value consists of.'),
  note: inline('Anything else.').exactOptional(),
})
  .transform((given) => ({
    ...given,
    higherIsBetter:
      given.higherIsBetter ??
      !(given.target?.kind === 'bound' && (given.target.op === '<' || given.target.op === '<=')),
  }))
  .meta({
    id: 'Metric',
    description: 'A measured value with its target. Gaps, improvements and factors are derived.',
  })
