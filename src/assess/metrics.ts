import { pointerOf, type Findings, type Metric } from '../model/index.js'
import type { Pointer } from './assessment.js'
import type { MetricResult } from './entity-result.js'
import type { Definition } from './draft.js'
import type { Derivation, FigureId, Unit } from './ledger.js'
import { compareMetric, metricDecimals } from './metric-comparison.js'
import { ratioOf } from './metric-ratio.js'
import { present } from './present.js'
import { constant, figureTerm, given, printedTerm, typedTerm } from './terms.js'
import { knownEnds, reaches, targetDerivation, valueDerivation } from './value.js'
import type { Workbench } from './workbench.js'

/** Computes every metric: current value from factors or parts, gap, improvement, factor, and whether it is met. */
export function assessMetrics(work: Workbench): readonly MetricResult[] {
  const { metrics } = work.findings
  const results = new Map<string, MetricResult>()
  const assessAll = (isRatio: boolean): void => {
    metrics.forEach((metric, position) => {
      if ((metric.ratio !== undefined) !== isRatio) return
      results.set(metric.id, assessMetric(metric, `/metrics/${position}`, { work, results }))
    })
  }
  // Ratios come last, so that what they divide is there, wherever it stands in the file.
  assessAll(false)
  assessAll(true)
  return metrics.flatMap(({ id }) => results.get(id) ?? [])
}

type Assessing = {
  readonly work: Workbench
  /** Metrics that are done, by id. */
  readonly results: ReadonlyMap<string, MetricResult>
}

type Measured = { readonly derivation: Derivation; readonly sign?: string | undefined }

function assessMetric(metric: Metric, pointer: Pointer, { work, results }: Assessing): MetricResult {
  const { draft } = work
  const parameters = { metric: metric.id }
  const operands = defineOperands(metric, pointer, work)
  const ratio = ratioOf(metric, pointer, { work, results })
  const define = (key: MetricKey, measured: Measured | undefined): FigureId | undefined =>
    measured && draft.define(key, parameters, definition(metric, measured))
  const measured = ratio?.measured ?? currentOf(metric, pointer, operands)
  const current = define('metricCurrent', metric.approx && measured ? { ...measured, sign: '≈' } : measured)
  const previous = define(
    'metricPrevious',
    metric.previous === undefined ? undefined : valueDerivation(metric.previous, `${pointer}/previous`),
  )
  const target = define('metricTarget', metric.target && targetDerivation(metric.target, `${pointer}/target`))
  const projected = define(
    'metricProjected',
    metric.projected && valueDerivation(metric.projected.value, `${pointer}/projected`),
  )
  const met = isMet(metric, current, work)
  return {
    metric,
    pointer,
    ...operands,
    ...present({ ratio: ratio?.operands, current, previous, target, projected, met }),
    ...compareMetric(metric, { current, target, projected, met }, work),
    ...present({ rest: defineRest(metric, current, work) }),
  }
}

type MetricKey = 'metricCurrent' | 'metricPrevious' | 'metricTarget' | 'metricProjected'
type Operands = Pick<MetricResult, 'factors' | 'parts' | 'benchmark'>

function definition(metric: Metric, { derivation, sign }: Measured): Definition<MetricKey> {
  return {
    derivation,
    unit: unitFor(derivation, { kind: 'measure', unit: metric.unit, sign }),
    decimals: metricDecimals(metric),
    names: { metric: metric.label },
  }
}

/** A typed word is a word, whatever numbers of its kind are measured in. */
function unitFor(derivation: Derivation, unit: Unit): Unit {
  return derivation.op === 'given' && typeof derivation.value === 'string' ? { kind: 'word' } : unit
}

function defineOperands(metric: Metric, pointer: Pointer, { draft, findings }: Workbench): Operands {
  const operand = (label: string, position: string, { derivation }: Measured) => ({
    label,
    value: draft.define(
      'metricOperand',
      { metric: metric.id, position },
      {
        derivation,
        unit: unitFor(derivation, { kind: 'measure' }),
        names: { metric: metric.label, position: label },
      },
    ),
  })
  return {
    factors: metric.factors.map((factor, index) =>
      operand(factor.label, `factor-${index + 1}`, {
        derivation: factorDerivation(factor, `${pointer}/factors/${index}`, findings),
      }),
    ),
    parts: metric.parts.map(({ label, value }, index) =>
      operand(label, `part-${index + 1}`, valueDerivation(value, `${pointer}/parts/${index}/value`)),
    ),
    benchmark: metric.benchmark.map(({ label, value }, index) => ({
      label,
      value: draft.define(
        'metricBenchmark',
        { metric: metric.id, position: index + 1 },
        {
          ...definition(metric, valueDerivation(value, `${pointer}/benchmark/${index}/value`)),
          names: { metric: metric.label, position: label },
        },
      ),
    })),
  }
}

/** A factor as typed, or a size of the subject, divided by what it is counted in. */
function factorDerivation(
  { value, size, per }: Metric['factors'][number],
  pointer: Pointer,
  { meta }: Findings,
): Derivation {
  const [amount, place] =
    value || size === undefined
      ? [value ?? 0, `${pointer}/value`]
      : [meta.subject?.size?.[size] ?? 0, pointerOf(['meta', 'subject', 'size', size])]
  if (per === undefined) return given(amount, place)
  return { op: 'quotient', of: [typedTerm(amount, place), typedTerm(per, `${pointer}/per`)] }
}

/** What a share leaves of the whole: 100 less its printed value; nothing for a bound, and for more than the whole. */
function defineRest(
  metric: Metric,
  current: FigureId | undefined,
  { draft }: Workbench,
): FigureId | undefined {
  if (metric.unit !== '%' || current === undefined) return undefined
  const figure = draft.get(current)
  const { unit, value } = figure
  if (unit.kind !== 'measure' || unit.sign !== undefined || value === null || typeof value === 'string')
    return undefined
  if (value.min.lt(0) || value.max.gt(100)) return undefined
  return draft.define(
    'metricRest',
    { metric: metric.id },
    {
      derivation: { op: 'difference', of: [constant(100), printedTerm(figure)] },
      unit,
      decimals: metricDecimals(metric),
      names: { metric: metric.label },
    },
  )
}

/** Factors decide, then the typed value, then the sum of the parts. */
function currentOf(
  { current, factors, parts }: Metric,
  pointer: Pointer,
  operands: Operands,
): Measured | undefined {
  if (factors.length > 0) {
    return { derivation: { op: 'product', of: operands.factors.map(({ value }) => figureTerm(value)) } }
  }
  if (current !== undefined) return valueDerivation(current, `${pointer}/current`)
  return hasNumbers(parts) ? { derivation: sumOfParts(operands) } : undefined
}

function hasNumbers(parts: Metric['parts']): boolean {
  return parts.length > 0 && parts.every(({ value }) => value !== null && typeof value !== 'string')
}

function sumOfParts({ parts }: Operands): Derivation {
  return { op: 'sum', of: parts.map(({ value }) => figureTerm(value)) }
}

function isMet(metric: Metric, current: FigureId | undefined, { draft }: Workbench): boolean | undefined {
  const { target } = metric
  if (!target || current === undefined) return undefined
  const value = draft.valueOf(current)
  if (typeof value === 'string') return target.kind === 'text' && target.text === value ? true : undefined
  if (value === null) return undefined
  const typed =
    metric.factors.length === 0 && metric.current !== undefined ? knownEnds(metric.current) : undefined
  return reaches(typed ?? value, target)
}
