import type { GapLevel, Metric } from '../model/index.js'
import { gapLevel } from './gap-level.js'
import type { Derivation, Figure, FigureId, Term, Unit } from './ledger.js'
import { present, type Present } from './present.js'
import type { Decimals } from './show.js'
import { constant, inner, printedTerm } from './terms.js'
import type { Workbench } from './workbench.js'

/** The figures of a metric that are compared with each other. */
export type Compared = {
  readonly current: FigureId | undefined
  readonly target: FigureId | undefined
  readonly projected: FigureId | undefined
  readonly met: boolean | undefined
}

/** Ids of the comparisons of a metric. */
export type Comparison = Present<{
  gap: FigureId | undefined
  gapLevel: GapLevel | undefined
  improvement: FigureId | undefined
  factor: FigureId | undefined
}>

/**
 * Defines gap, improvement and factor of a metric, each of the two printed values it refers to.
 *
 * Improvement and factor lead from the current to the projected value, else to the target.
 */
export function compareMetric(metric: Metric, compared: Compared, work: Workbench): Comparison {
  const { draft } = work
  const from = numeric(compared.current, work)
  const aim = metric.target?.kind === 'bound' ? numeric(compared.target, work) : undefined
  const to = numeric(compared.projected, work) ?? aim
  const parameters = { metric: metric.id }
  const names = { metric: metric.label }
  const gap =
    from && aim && compared.met === false
      ? draft.define('metricGap', parameters, {
          derivation: { op: 'difference', of: inDirection(metric, from, aim) },
          unit: { ...gapUnit(metric), sign: gapSign(metric, from) },
          decimals: metricDecimals(metric),
          names,
        })
      : undefined
  const level = gap === undefined ? undefined : levelOf(gap, metric, work)
  // Of a bound ("below 30") the distance to the target has a sign of its own; a percentage of it says nothing.
  if (!from || !to || holdsZero(from) || holdsZero(to) || signOfFigure(from))
    return present({ gap, gapLevel: level })
  const changed = present({
    improvement: hasImprovement(metric)
      ? draft.define('metricImprovement', parameters, {
          derivation: changeInPercent(metric, from, to),
          unit: { kind: 'percent' },
          names,
        })
      : undefined,
    factor: draft.define('metricFactor', parameters, {
      derivation: { op: 'quotient', of: inDirection(metric, from, to) },
      unit: { kind: 'factor' },
      names,
    }),
  })
  // A target that is met leaves no way to go: the change towards it would point backwards.
  const isArrived = compared.met === true && metric.projected === undefined
  return { ...present({ gap, gapLevel: level }), ...(isArrived ? {} : changed) }
}

/** Shares differ by points. */
function gapUnit({ unit }: Metric): Extract<Unit, { kind: 'points' | 'measure' }> {
  return unit === '%' ? { kind: 'points' } : { kind: 'measure', unit }
}

/** Levels of gaps are made for scores: other measures have other sizes. */
function levelOf(gap: FigureId, { id, label, unit }: Metric, work: Workbench): GapLevel | undefined {
  if (unit === undefined || unit !== work.findings.scales.score.suffix) return undefined
  return gapLevel(gap, work, (rule) =>
    work.draft.define('metricGapLevel', { metric: id }, { ...rule, names: { metric: label } }),
  )
}

/** "Below 30" is more than 40 from 70, but less than 10 above 20. */
function gapSign({ higherIsBetter }: Metric, from: Figure): string | undefined {
  const sign = signOfFigure(from)
  return sign !== undefined && higherIsBetter ? turned[sign] : sign
}

const turned: Readonly<Record<string, string>> = { '<': '>', '≤': '≥', '>': '<', '≥': '≤' }

/** The sign of a bound; an estimate ("≈ 30") is a number like any other. */
export function signOfFigure({ unit }: Figure): string | undefined {
  const sign = unit.kind === 'measure' ? unit.sign : undefined
  return sign !== undefined && Object.hasOwn(turned, sign) ? sign : undefined
}

/** Decimals a metric is printed with: declared, or as many as were typed; a ratio has at most one. */
export function metricDecimals({ decimals, ratio }: Metric): Decimals {
  return decimals ?? { upTo: ratio ? 1 : 6 }
}

/** A share that should grow is told in points, by its gap: "433 % more coverage" would say less than it seems to. */
function hasImprovement({ higherIsBetter, unit }: Metric): boolean {
  return !(higherIsBetter && unit === '%')
}

/** The better value first, so that differences and ratios count what is gained. */
function inDirection({ higherIsBetter }: Metric, from: Figure, to: Figure): readonly [Term, Term] {
  return higherIsBetter ? [printedTerm(to), printedTerm(from)] : [printedTerm(from), printedTerm(to)]
}

/** `(1 − to ÷ from) × 100`, or `(to ÷ from − 1) × 100` where higher is better. */
function changeInPercent({ higherIsBetter }: Metric, from: Figure, to: Figure): Derivation {
  const ratio = inner({ op: 'quotient', of: [printedTerm(to), printedTerm(from)] })
  const one = constant(1)
  return {
    op: 'product',
    of: [inner({ op: 'difference', of: higherIsBetter ? [ratio, one] : [one, ratio] }), constant(100)],
  }
}

function holdsZero({ value }: Figure): boolean {
  return value === null || typeof value === 'string' || value.min.s * value.max.s <= 0n || value.min.n === 0n
}

function numeric(id: FigureId | undefined, { draft }: Workbench): Figure | undefined {
  const figure = id === undefined ? undefined : draft.get(id)
  return figure && figure.value !== null && typeof figure.value !== 'string' ? figure : undefined
}
