import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { duration, effort, quantity, spent } from '../../src/model/quantity.js'
import { parseQuantity } from '../../src/model/quantity-text.js'
import { checked, file, ruleIds } from './reading.js'

const units = ['h', 'd', 'w', 'mo'] as const

describe('quantity', () => {
  it('reads shorthand as the object it stands for', () => {
    const number = fc.integer({ min: 0, max: 9999 }).map((tenths) => tenths / 10)
    fc.assert(
      fc.property(
        number,
        number,
        fc.constantFrom(...units),
        fc.boolean(),
        fc.constantFrom('-', '–', ' - '),
        (a, b, unit, approx, dash) => {
          const [min, max] = a < b ? [a, b] : [b, a]
          const text = `${approx ? '~' : ''}${min === max ? min : `${min}${dash}${max}`}${unit}`
          expect(quantity.parse(text)).toEqual({ min, max, unit, approx })
          expect(quantity.parse({ min, max, unit, approx })).toEqual({ min, max, unit, approx })
        },
      ),
    )
  })

  it.each([
    ['4-6h', { min: 4, max: 6, unit: 'h' }],
    ['1.5 hours', { min: 1.5, max: 1.5, unit: 'h' }],
    ['2 weeks', { min: 2, max: 2, unit: 'w' }],
    ['3 person-days', { min: 3, max: 3, unit: 'd' }],
    ['2 Person Months', { min: 2, max: 2, unit: 'mo' }],
    ['≈ 2 mo', { min: 2, max: 2, unit: 'mo', approx: true }],
  ])('reads %j', (text, expected) => {
    expect(quantity.parse(text)).toEqual({ approx: false, ...expected })
  })

  it('reads a lower bound for work that was done, and for nothing else', () => {
    expect(spent.parse('80+ h')).toEqual({ min: 80, max: 80, unit: 'h', approx: false, atLeast: true })
    expect(spent.parse('80h')).toEqual({ min: 80, max: 80, unit: 'h', approx: false })
    expect(quantity.safeParse('80+ h').success).toBe(false)
  })

  it.each(['', 'h', '4', '-4h', '4-h', '4h-6h', '1e3h', '4 - 6 - 8h'])('does not read %j', (text) => {
    expect(parseQuantity(text)).toBeUndefined()
  })

  it('takes minutes for durations only', () => {
    expect(duration.parse('5min').unit).toBe('min')
    expect(quantity.safeParse('5min').success).toBe(false)
  })
})

describe('effort', () => {
  it('tells quantities, counts and sizes apart', () => {
    expect(effort.parse('2d')).toEqual({ kind: 'quantity', min: 2, max: 2, unit: 'd', approx: false })
    expect(effort.parse({ count: 89, each: '2h' })).toEqual({
      kind: 'count',
      count: 89,
      each: { min: 2, max: 2, unit: 'h', approx: false },
    })
    expect(effort.parse(' M ')).toEqual({ kind: 'size', size: 'M' })
  })

  it('keeps null apart from no effort', async () => {
    const { findings } = await checked(
      file({
        findings: [
          { id: 'A', title: 'a', effort: null },
          { id: 'B', title: 'b' },
        ],
      }),
    )
    expect(findings?.findings.map(({ effort: given }) => given)).toEqual([null, undefined])
  })

  it.each([
    ['4 parsecs', 'unit-unknown'],
    ['soon enough', 'quantity-unreadable'],
    ['6-4h', 'range-inverted'],
    ['XL', 'size-unknown'],
    [5, 'type-wrong'],
    [{ min: 1, max: 2, unit: 'hous' }, 'unit-unknown'],
    [{ min: -1, max: 2, unit: 'h' }, 'number-out-of-range'],
    [{ min: 1, max: 2 }, 'field-missing'],
    [{ count: 3, each: '2 x' }, 'unit-unknown'],
  ])('names what is wrong with %j', async (given, rule) => {
    expect(ruleIds(await checked(file({ findings: [{ id: 'A', title: 'a', effort: given }] })))).toEqual([
      rule,
    ])
  })
})
