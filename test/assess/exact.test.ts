import fc from 'fast-check'
import { expect, test } from 'vitest'
import {
  difference,
  exact,
  exactText,
  interval,
  isSame,
  isSingle,
  maximum,
  minimum,
  product,
  quotient,
  sum,
} from '../../src/assess/exact.js'

const finite = fc.double({ noNaN: true, noDefaultInfinity: true })
const ends = fc
  .tuple(fc.integer({ min: -1000, max: 1000 }), fc.nat(1000))
  .map(([low, width]) => interval(low, low + width))

test('reads every finite number as its shortest decimal text says', () => {
  fc.assert(fc.property(finite, (number) => Number(exactText(exact(number))) === number))
})

test('reads numbers written with an exponent', () => {
  expect(exactText(exact(1e21))).toBe('1000000000000000000000')
  expect(exactText(exact(2.5e-7))).toBe('0.00000025')
  expect(exactText(exact(-0))).toBe('0')
})

test('adds tenths without a trace of binary fractions', () => {
  expect(exactText(sum([interval(0.1), interval(0.2)]).min)).toBe('0.3')
})

test('refuses what is no number, since the check stage lets none through', () => {
  expect(() => exact(Number.NaN)).toThrow('expected a finite number')
})

test('adds ranges end by end', () => {
  expect(
    isSame(sum([interval(12, 14), interval(10, 12), interval(8, 10), interval(5, 7)]), interval(35, 43)),
  ).toBe(true)
})

test('keeps every pair of values inside the interval of the operation', () => {
  const inside = (
    value: number,
    range: { min: { valueOf: () => number }; max: { valueOf: () => number } },
  ): boolean => value >= range.min.valueOf() - 1e-9 && value <= range.max.valueOf() + 1e-9
  fc.assert(
    fc.property(ends, ends, (a, b) => {
      for (const x of [a.min.valueOf(), a.max.valueOf()]) {
        for (const y of [b.min.valueOf(), b.max.valueOf()]) {
          expect(inside(x + y, sum([a, b]))).toBe(true)
          expect(inside(x - y, difference(a, b))).toBe(true)
          expect(inside(x * y, product([a, b]))).toBe(true)
          const divided = quotient(a, b)
          if (divided) expect(inside(x / y, divided)).toBe(true)
        }
      }
    }),
  )
})

test('gives nothing for a division by an interval that holds zero', () => {
  fc.assert(
    fc.property(
      ends,
      ends,
      (a, b) => (quotient(a, b) === null) === (b.min.valueOf() <= 0 && b.max.valueOf() >= 0),
    ),
  )
})

test('takes smaller and larger ends', () => {
  expect(isSame(minimum([interval(1, 9), interval(2, 4)]), interval(1, 4))).toBe(true)
  expect(isSame(maximum([interval(1, 9), interval(2, 4)]), interval(2, 9))).toBe(true)
  expect(isSingle(interval(2, 4))).toBe(false)
})

test('writes values whose decimals never end as fractions', () => {
  expect(exactText(exact(1).div(3))).toBe('1/3')
  expect(exactText(exact(-7).div(8))).toBe('-0.875')
})
