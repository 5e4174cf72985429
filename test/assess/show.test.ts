import { describe, expect, test } from 'vitest'
import { interval } from '../../src/assess/exact.js'
import type { FigureContent, Unit } from '../../src/assess/ledger.js'
import { show, type Decimals } from '../../src/assess/show.js'
import { formatter, words } from '../../src/locale/index.js'

function printed(value: FigureContent, unit: Unit, locale = 'en-US', decimals?: Decimals): string {
  const printing = { format: formatter(locale), words: words(locale).figures }
  const { before, shown, after } = show(value, unit, printing, decimals)
  return `${before}${shown}${after}`
}

describe('figures', () => {
  test('print money whole when both ends are, else with the decimals of the currency', () => {
    const dollars: Unit = { kind: 'money', currency: 'USD' }
    expect(printed(interval(5250, 6450), dollars)).toBe('$5,250–6,450')
    expect(printed(interval(5250, 6450.5), dollars)).toBe('$5,250.00–6,450.50')
    expect(printed(interval(1234.5), { kind: 'money', currency: 'EUR' }, 'de-DE')).toBe('1.234,50\u00a0€')
    expect(printed(interval(200_000, 300_000), { kind: 'money', currency: 'INR' }, 'en-IN')).toBe(
      '₹2,00,000–3,00,000',
    )
    expect(printed(interval(1000), { kind: 'money', currency: 'USD', sign: '<' })).toBe('< $1,000')
  })

  test('print scores with all their decimals, and times with those they need', () => {
    expect(printed(interval(6, 7.5), { kind: 'score', suffix: '/10' })).toBe('6.0–7.5/10')
    expect(printed(interval(1.5, 2), { kind: 'effort', unit: 'h' })).toBe('1.5–2 h')
    expect(printed(interval(1.005), { kind: 'effort', unit: 'h' })).toBe('1.01 h')
  })

  test('choose the plural of a unit by what is printed', () => {
    expect(printed(interval(1), { kind: 'duration', unit: 'w' })).toBe('1 week')
    expect(printed(interval(1, 2), { kind: 'duration', unit: 'w' })).toBe('1–2 weeks')
    expect(printed(interval(1.5), { kind: 'duration', unit: 'mo' })).toBe('1.5 months')
    expect(printed(interval(1), { kind: 'duration', unit: 'd', approx: true })).toBe('≈ 1 day')
  })

  test('print shares and factors with their signs', () => {
    expect(printed(interval(14.2857), { kind: 'percent' })).toBe('14.3%')
    expect(printed(interval(70), { kind: 'percent' }, 'de-DE')).toBe('70\u00a0%')
    expect(printed(interval(3.333), { kind: 'factor' })).toBe('3.3×')
  })

  test('print units of measures as they are named, bounds with their sign', () => {
    expect(printed(interval(80), { kind: 'measure', unit: '%', sign: '≥' })).toBe('≥ 80%')
    expect(printed(interval(1440), { kind: 'measure', unit: 'queries' })).toBe('1,440 queries')
  })

  test('print words and the unknown without a unit', () => {
    expect(printed('Not ready', { kind: 'word' })).toBe('Not ready')
    expect(printed(null, { kind: 'money', currency: 'USD' })).toBe('unknown')
  })

  test('print fixed decimals where they are asked for', () => {
    expect(printed(interval(0.9), { kind: 'measure' }, 'en-US', 2)).toBe('0.90')
  })
})
