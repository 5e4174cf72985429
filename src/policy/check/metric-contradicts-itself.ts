import {
  arithmetic,
  roundInterval,
  type Interval,
  type Ledger,
  type MetricResult,
} from '../../assess/index.js'
import { numberOf } from '../figures.js'
import type { PolicyCheck } from '../policy-check.js'

/** Metrics that state another value than their own factors or parts give. */
export const metricContradictsItself = {
  id: 'metric-contradicts-itself',
  check: ({ assessment: { ledger, metrics } }) =>
    metrics.flatMap((result) => {
      const { metric, pointer } = result
      const { current } = metric
      const computed = computedOf(result, ledger)
      if (!computed || current === undefined || current === null || typeof current === 'string') return []
      // A bound says less than a value, and is no other one.
      if (current.op !== undefined && current.op !== '=') return []
      const typed = arithmetic.interval(current.min, current.max)
      const given = roundInterval(computed.value, decimalsOf(typed))
      if (arithmetic.isSame(typed, given)) return []
      return [
        {
          values: {
            metric: metric.id,
            typed: arithmetic.intervalText(typed),
            field: computed.field,
            computed: arithmetic.intervalText(given),
          },
          pointer: `${pointer}/current`,
          related: { label: computed.field, pointer: `${pointer}/${computed.field}` },
        },
      ]
    }),
} as const satisfies PolicyCheck<'metric-contradicts-itself'>

/** As many decimals as a typed value has: `433` for `5200 ÷ 12` contradicts nothing. */
function decimalsOf({ max, min }: Interval): number {
  return Math.max(...[min, max].map((end) => arithmetic.decimalPlaces(end) ?? 0))
}

/** The product of the factors, else the sum of the parts; nothing where one of them is no number. */
function computedOf({ factors, parts }: MetricResult, ledger: Ledger) {
  const field = factors.length > 0 ? 'factors' : 'parts'
  const operands = factors.length > 0 ? factors : parts
  const numbers = operands.flatMap(({ value }) => numberOf(ledger, value) ?? [])
  if (numbers.length === 0 || numbers.length < operands.length) return undefined
  return { field, value: field === 'factors' ? arithmetic.product(numbers) : arithmetic.sum(numbers) }
}
