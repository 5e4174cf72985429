import { Fraction } from 'fraction.js'
import type { FigureContent, Interval } from './ledger.js'

/**
 * Gives the exact value of a number as it is written in a file.
 *
 * A number is read through its shortest decimal text, so that `0.1` is one tenth and not the binary value
 * nearest to it (docs/decisions/0001-exact-numbers.md).
 */
export function exact(number: number | bigint): Fraction {
  if (typeof number === 'bigint') return new Fraction(number, 1n)
  if (Number.isSafeInteger(number)) return new Fraction(BigInt(number), 1n)
  const match = /^(-?)(\d+)(?:\.(\d+))?(?:e([+-]\d+))?$/.exec(String(number))
  if (!match) throw new Error(`Cannot read ${number} exactly, expected a finite number`)
  const [, sign = '', whole = '', fraction = '', exponent = '0'] = match
  const digits = BigInt(`${sign}${whole}${fraction}`)
  const power = Number(exponent) - fraction.length
  return power < 0
    ? new Fraction(digits, 10n ** BigInt(-power))
    : new Fraction(digits * 10n ** BigInt(power), 1n)
}

/** Gives the interval between two numbers, or a single value when the second is left out. */
export function interval(min: number | bigint, max: number | bigint = min): Interval {
  const low = exact(min)
  return { min: low, max: max === min ? low : exact(max) }
}

/** Gives an interval whose ends are the same fraction. */
export function single(value: Fraction): Interval {
  return { min: value, max: value }
}

/** Gives the number a figure holds; nothing for words and for the unknown. */
export function numberIn(content: FigureContent | undefined): Interval | undefined {
  return content === undefined || content === null || typeof content === 'string' ? undefined : content
}

/** Says whether both ends are equal. */
export function isSingle(value: Interval): boolean {
  return value.min === value.max || value.min.equals(value.max)
}

/** Says whether two intervals have the same ends. */
export function isSame(a: Interval, b: Interval): boolean {
  return a.min.equals(b.min) && a.max.equals(b.max)
}

/** Adds end by end; the sum of nothing is zero. */
export function sum(values: readonly Interval[]): Interval {
  const min = sumEnds(values, 'min')
  return values.every(isSingle) ? single(min) : { min, max: sumEnds(values, 'max') }
}

/** Takes the minimum of one against the maximum of the other. */
export function difference(a: Interval, b: Interval): Interval {
  const min = a.min.sub(b.max)
  return isSingle(a) && isSingle(b) ? single(min) : { min, max: a.max.sub(b.min) }
}

/** Multiplies; signs may differ, so all four corners count. The product of nothing is one. */
export function product(values: readonly Interval[]): Interval {
  return values.reduce((total, value) => corners(total, value, (a, b) => a.mul(b)), interval(1))
}

/** Divides minimum by maximum; `null` when the divisor holds zero. */
export function quotient(a: Interval, b: Interval): Interval | null {
  if (b.min.s * b.max.s <= 0n || b.min.n === 0n) return null
  return corners(a, b, (x, y) => x.div(y))
}

/** Gives the smaller ends. */
export function minimum(values: readonly [Interval, ...Interval[]]): Interval {
  return values.reduce((a, b) => pair(a, b, (x, y) => (x.lte(y) ? x : y)))
}

/** Gives the larger ends. */
export function maximum(values: readonly [Interval, ...Interval[]]): Interval {
  return values.reduce((a, b) => pair(a, b, (x, y) => (x.gte(y) ? x : y)))
}

/** Gives an exact text: a plain decimal where there is one, else `numerator/denominator`. */
export function exactText(value: Fraction): string {
  const places = decimalPlaces(value)
  if (places === undefined) return value.toFraction()
  const digits = ((value.n * 10n ** BigInt(places)) / value.d).toString().padStart(places + 1, '0')
  const sign = value.s < 0n && value.n !== 0n ? '-' : ''
  const split = digits.length - places
  return places === 0 ? `${sign}${digits}` : `${sign}${digits.slice(0, split)}.${digits.slice(split)}`
}

/** Gives an exact text of both ends, for messages: `12–14`. */
export function intervalText(value: Interval): string {
  return isSingle(value) ? exactText(value.min) : `${exactText(value.min)}–${exactText(value.max)}`
}

/** Counts the decimals a value needs to be printed whole; `undefined` when its decimals never end. */
export function decimalPlaces(value: Fraction): number | undefined {
  if (value.d === 1n) return 0
  let rest = value.d
  let twos = 0
  let fives = 0
  for (; rest % 2n === 0n; rest /= 2n) twos += 1
  for (; rest % 5n === 0n; rest /= 5n) fives += 1
  return rest === 1n ? Math.max(twos, fives) : undefined
}

/** Adds numerators over one denominator, which grows only where a term does not fit into it. */
function sumEnds(values: readonly Interval[], end: 'min' | 'max'): Fraction {
  let numerator = 0n
  let denominator = 1n
  for (const value of values) {
    const { d, n, s } = value[end]
    if (denominator % d !== 0n) {
      numerator *= d
      denominator *= d
    }
    numerator += s * n * (denominator / d)
  }
  return new Fraction(numerator, denominator)
}

function pair(a: Interval, b: Interval, combine: (x: Fraction, y: Fraction) => Fraction): Interval {
  const min = combine(a.min, b.min)
  return isSingle(a) && isSingle(b) ? single(min) : { min, max: combine(a.max, b.max) }
}

function corners(a: Interval, b: Interval, combine: (x: Fraction, y: Fraction) => Fraction): Interval {
  if (isSingle(a) && isSingle(b)) return single(combine(a.min, b.min))
  const all = [combine(a.min, b.min), combine(a.min, b.max), combine(a.max, b.min), combine(a.max, b.max)]
  return {
    min: all.reduce((x, y) => (x.lte(y) ? x : y)),
    max: all.reduce((x, y) => (x.gte(y) ? x : y)),
  }
}
