import type { Metric } from '../model/index.js'
import type { Pointer } from './assessment.js'
import type { MetricResult } from './entity-result.js'
import type { Derivation, Figure } from './ledger.js'
import { signOfFigure } from './metric-comparison.js'
import { percentOf, printedTerm } from './terms.js'
import type { Workbench } from './workbench.js'

/** What a ratio divides by what. */
export type Ratio = NonNullable<MetricResult['ratio']>

/** The current value of a metric that is one metric divided by another, of their printed values. */
export function ratioOf(
  { id, ratio, unit }: Metric,
  pointer: Pointer,
  { work, results }: { readonly work: Workbench; readonly results: ReadonlyMap<string, MetricResult> },
): { readonly operands: Ratio; readonly measured: { readonly derivation: Derivation } } | undefined {
  if (!ratio) return undefined
  const { draft, tell } = work
  const find = (field: 'of' | 'to'): { label: string; figure: Figure } | undefined => {
    const result = results.get(ratio[field])
    const figure = result?.current === undefined ? undefined : draft.get(result.current)
    if (result && figure && isDivisible(figure, field)) return { label: result.metric.label, figure }
    if (figure?.value === null) return undefined
    tell('metric-ratio-without-number', { metric: id, other: ratio[field] }, `${pointer}/ratio/${field}`)
    return undefined
  }
  const [above, under] = [find('of'), find('to')]
  if (!above || !under) return undefined
  const [part, whole] = [printedTerm(above.figure), printedTerm(under.figure)]
  return {
    operands: {
      of: { label: above.label, value: above.figure.id },
      to: { label: under.label, value: under.figure.id },
    },
    measured: {
      derivation: unit === '%' ? percentOf(part, whole) : { op: 'quotient', of: [part, whole] },
    },
  }
}

/** Words are no number, a bound is only one end of one, and nothing is divided by zero. */
function isDivisible(figure: Figure, field: 'of' | 'to'): boolean {
  const { value } = figure
  if (value === null || typeof value === 'string') return false
  if (signOfFigure(figure) !== undefined) return false
  return field === 'of' || (value.min.n !== 0n && value.min.s * value.max.s > 0n)
}
