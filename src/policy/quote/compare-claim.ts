import type { Fraction } from 'fraction.js'
import {
  arithmetic,
  daysPer,
  hoursPer,
  roundInterval,
  type Figure,
  type Interval,
  type TimeUnit,
} from '../../assess/index.js'
import type { EffortScale } from '../../model/index.js'
import type { Claim, NumberClaim } from './read-claim.js'

/** How a claim stands to a figure; `unreadable` where the two cannot be compared. */
export type Agreement = 'agrees' | 'differs' | 'unreadable'

/**
 * Compares a claim with a figure.
 *
 * A claim says as much as its digits: `7` agrees with 7.1 and `2–3 months` with 8–12 weeks, as long as rounding
 * hides no more than a tenth. An estimate agrees where it is no further away than a twentieth.
 */
export function compareClaim(claim: Claim, figure: Figure, scale: EffortScale): Agreement {
  const { value } = figure
  if (value === null || typeof value === 'string') {
    const text = claim.kind === 'word' ? claim.text : undefined
    return text !== undefined && isSameWord(text, figure.shown) ? 'agrees' : 'differs'
  }
  if (claim.kind === 'word') return 'unreadable'
  const factor = factorTo(claim.unit, figure, scale)
  if (!factor) return 'unreadable'
  const own = inUnitOf(value, factor)
  const printed = inUnitOf(roundInterval(value, figure.decimals), factor)
  return agrees(claim, own) || agrees(claim, printed) ? 'agrees' : 'differs'
}

function isSameWord(a: string, b: string): boolean {
  const plain = (text: string): string =>
    text
      .normalize('NFKC')
      .toLowerCase()
      // The sign of a grade is part of it: C+ is no C.
      .replace(/[–−]/g, '-')
      .replace(/(?<=^\p{L})\s*([+-])$/u, (_, sign: string) => (sign === '+' ? ' plus' : ' minus'))
      .replace(/[^\p{L}\p{N}]+/gu, ' ')
      .trim()
  return plain(a) === plain(b)
}

/** What one unit of the claim is in units of the figure; nothing where one is a time and the other is not. */
function factorTo(unit: TimeUnit | undefined, figure: Figure, scale: EffortScale): Fraction | undefined {
  if (unit === undefined) return arithmetic.exact(1)
  if (figure.unit.kind !== 'effort' && figure.unit.kind !== 'duration') return undefined
  const per = figure.unit.kind === 'effort' ? hoursPer : daysPer
  return per(unit, scale).min.div(per(figure.unit.unit, scale).min)
}

function inUnitOf({ max, min }: Interval, factor: Fraction): Interval {
  return { min: min.div(factor), max: max.div(factor) }
}

function agrees({ about, op, step, value }: NumberClaim, figure: Interval): boolean {
  if (op !== undefined) return holds(op, figure, value)
  if (arithmetic.isSame(value, figure)) return true
  if (about) return isNear(value, figure, 20)
  return (
    isNear(value, figure, 10) &&
    isRounded(value.min, figure.min, step) &&
    isRounded(value.max, figure.max, step)
  )
}

/** Whether the whole figure lies where the bound says. */
function holds(op: NonNullable<NumberClaim['op']>, figure: Interval, bound: Interval): boolean {
  switch (op) {
    case '>=':
      return figure.min.gte(bound.min)
    case '>':
      return figure.min.gt(bound.min)
    case '<=':
      return figure.max.lte(bound.max)
    case '<':
      return figure.max.lt(bound.max)
    default:
      return op satisfies never
  }
}

/** Whether both ends lie within one part of so many. */
function isNear(claim: Interval, figure: Interval, parts: number): boolean {
  const isClose = (a: Fraction, b: Fraction): boolean => a.sub(b).abs().mul(parts).lte(b.abs())
  return isClose(claim.min, figure.min) && isClose(claim.max, figure.max)
}

/** Whether a value is another one rounded to a step: no further from it than half the step. */
function isRounded(rounded: Fraction, value: Fraction, step: Fraction): boolean {
  return rounded.sub(value).abs().mul(2).lte(step)
}
