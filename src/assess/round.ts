import { Fraction } from 'fraction.js'
import type { Interval } from './ledger.js'

/** Rounds half away from zero. The only rounding in the house: `60.65` gives `60.7`, `-0.5` gives `-1`. */
export function round(value: Fraction, decimals: number): Fraction {
  if (value.d === 1n) return value
  const power = 10n ** BigInt(decimals)
  return new Fraction(value.s * scaled(value, power), power)
}

/** Rounds both ends. */
export function roundInterval(value: Interval, decimals: number): Interval {
  const min = round(value.min, decimals)
  return { min, max: value.max === value.min ? min : round(value.max, decimals) }
}

/** Prints a value, rounded, with exactly that many decimals and a point: `7.10`. There is no negative zero. */
export function decimalText(value: Fraction, decimals: number): `${number}` {
  const digits = scaled(value, 10n ** BigInt(decimals))
  const text = digits.toString().padStart(decimals + 1, '0')
  const split = text.length - decimals
  const whole = text.slice(0, split)
  const sign = value.s < 0n && digits !== 0n ? '-' : ''
  const printed = decimals === 0 ? `${sign}${whole}` : `${sign}${whole}.${text.slice(split)}`
  if (!isNumeric(printed)) throw new Error(`Cannot print ${printed}, expected digits`)
  return printed
}

/** The absolute value times `power`, rounded half up: away from zero once the sign is put back. */
function scaled(value: Fraction, power: bigint): bigint {
  return (2n * value.n * power + value.d) / (2n * value.d)
}

function isNumeric(text: string): text is `${number}` {
  return /^-?\d+(?:\.\d+)?$/.test(text)
}

/** Rounds down to a whole number: the day something begins at the earliest. */
export function roundDown(value: Fraction): number {
  return value.floor().valueOf()
}

/** Rounds up to a whole number: the day something has certainly ended by. */
export function roundUp(value: Fraction): number {
  return value.ceil().valueOf()
}
