import fc from 'fast-check'
import { Fraction } from 'fraction.js'
import { expect, test } from 'vitest'
import { exact } from '../../src/assess/exact.js'
import { decimalText, round } from '../../src/assess/round.js'

const fraction = fc
  .tuple(fc.bigInt({ min: -(10n ** 12n), max: 10n ** 12n }), fc.bigInt({ min: 1n, max: 10n ** 6n }))
  .map(([numerator, denominator]) => new Fraction(numerator, denominator))
const decimals = fc.integer({ min: 0, max: 6 })

test('rounds half away from zero', () => {
  expect(decimalText(exact(60.65), 1)).toBe('60.7')
  expect(decimalText(exact(-60.65), 1)).toBe('-60.7')
  expect(decimalText(exact(0.5), 0)).toBe('1')
  expect(decimalText(exact(-0.5), 0)).toBe('-1')
  expect(decimalText(exact(1.005), 2)).toBe('1.01')
})

test('moves a value by at most half a step, and away from zero at exactly half', () => {
  fc.assert(
    fc.property(fraction, decimals, (value, places) => {
      const half = new Fraction(1n, 2n * 10n ** BigInt(places))
      const moved = round(value, places).sub(value)
      expect(moved.abs().lte(half)).toBe(true)
      if (moved.abs().equals(half)) expect(moved.s * value.s > 0n).toBe(true)
    }),
  )
})

test('mirrors at zero and rounds a rounded value to itself', () => {
  fc.assert(
    fc.property(fraction, decimals, (value, places) => {
      const rounded = round(value, places)
      expect(round(value.neg(), places).equals(rounded.neg())).toBe(true)
      expect(round(rounded, places).equals(rounded)).toBe(true)
    }),
  )
})

test('prints the rounded value with that many decimals', () => {
  fc.assert(
    fc.property(fraction, decimals, (value, places) => {
      const text = decimalText(value, places)
      expect(new Fraction(text).equals(round(value, places))).toBe(true)
      expect(text.split('.')[1]?.length ?? 0).toBe(places)
    }),
  )
})

test('prints no negative zero', () => {
  expect(decimalText(exact(-0.04), 1)).toBe('0.0')
})
