import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { formatter } from '../../src/locale/format.js'

describe('numbers', () => {
  test('print every digit at any length', () => {
    expect(formatter('en-US').number('123456789012345678901.25')).toBe('123,456,789,012,345,678,901.25')
  })

  test('group as the region does', () => {
    expect(formatter('en-IN').number('1234567')).toBe('12,34,567')
    expect(formatter('de-DE').number('1234567.5')).toBe('1.234.567,5')
  })

  test('keep their digits in every locale that writes them in Latin script', () => {
    const digits = fc.tuple(fc.bigInt({ min: 0n, max: 10n ** 30n }), fc.nat(99))
    fc.assert(
      fc.property(
        digits,
        fc.constantFrom('en-US', 'en-IN', 'de-DE', 'fr-FR', 'pt-BR', 'vi-VN'),
        ([whole, part], locale) => {
          const decimals = String(part).padStart(2, '0')
          const text = formatter(locale).number(decimal(`${whole}.${decimals}`))
          expect(text.replace(/\D/g, '')).toBe(`${whole}${decimals}`)
        },
      ),
    )
  })
})

describe('ranges', () => {
  test('join their ends with an en dash and print equal ends once', () => {
    const { range } = formatter('en-US')
    expect(range('35', '43')).toBe('35–43')
    expect(range('5250', '6450')).toBe('5,250–6,450')
    expect(range('4', '4')).toBe('4')
  })

  test('set the dash apart when an end is negative', () => {
    expect(formatter('en-US').range('-5', '-3')).toBe('−5 – −3')
  })
})

describe('affixes', () => {
  test('put the currency symbol where the region does', () => {
    expect(formatter('en-US').money('USD')).toEqual({ before: '$', after: '', decimals: 2 })
    expect(formatter('en-IN').money('INR')).toEqual({ before: '₹', after: '', decimals: 2 })
    expect(formatter('de-DE').money('EUR')).toEqual({ before: '', after: '\u00a0€', decimals: 2 })
    expect(formatter('ja-JP').money('JPY').decimals).toBe(0)
  })

  test('print a word that is no currency code as it is', () => {
    expect(formatter('en-US').money('points')).toEqual({ before: '', after: ' points', decimals: 2 })
  })

  test('put the percent sign where the region does', () => {
    expect(formatter('en-US').percent).toEqual({ before: '', after: '%' })
    expect(formatter('de-DE').percent).toEqual({ before: '', after: '\u00a0%' })
  })
})

describe('dates', () => {
  test('keep the precision they are written in', () => {
    const { date } = formatter('en-US')
    expect(date('2026-02-23')).toBe('February 23, 2026')
    expect(date('2026-02')).toBe('February 2026')
    expect(date('2026')).toBe('2026')
  })

  test('span two dates, equal ones once', () => {
    const { period } = formatter('en-US')
    expect(period('2026-01', '2026-02')).toBe('January 2026 – February 2026')
    expect(period('2026-01', '2026-01')).toBe('January 2026')
  })

  test('print what is no date as it is written', () => {
    expect(formatter('en-US').date('2026-13-40')).toBe('2026-13-40')
  })
})

test('tells plural categories by what is printed', () => {
  expect(formatter('en').plural('1')).toBe('one')
  expect(formatter('en').plural('1.0')).toBe('other')
  expect(formatter('fr').plural('0')).toBe('one')
})

test('falls back to English for what is no language tag', () => {
  expect(formatter('not a tag').locale).toBe('en')
})

function decimal(text: string): `${number}` {
  if (!isDecimal(text)) throw new Error(`Cannot test with ${text}, expected digits`)
  return text
}

function isDecimal(text: string): text is `${number}` {
  return /^-?\d+(\.\d+)?$/.test(text)
}
