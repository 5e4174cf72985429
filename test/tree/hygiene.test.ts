import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { cleanText, holdsHidden } from '../../src/tree/hygiene.js'
import { anyText, runs } from './values.js'

describe('cleaning text', () => {
  test.each([
    ['controls', 'a\u0000b\u0007c\u001Bd\u007Fe\u009Ff', 'abcdef'],
    ['overrides of direction', 'a\u202Eb\u2066c\u200Fd\u061Ce', 'abcde'],
    ['stray zero-width characters', 'a\u200Bb\uFEFFc\u2060d\u200De\u200Cf', 'abcdef'],
    ['tags outside flags', `a${String.fromCodePoint(0xe0041)}b`, 'ab'],
    ['annotation marks', 'a\uFFF9b\uFFFBc', 'abc'],
  ])('takes out %s', (_, text, clean) => {
    expect(cleanText(text)).toBe(clean)
    expect(holdsHidden(text)).toBe(true)
  })

  test.each([
    ['tabs and line ends', 'a\tb\nc'],
    ['emoji of several signs', '👩🏽‍⚕️ 🏳️‍🌈 👨‍👩‍👧'],
    ['flags of regions', '🏴\u{E0067}\u{E0062}\u{E0073}\u{E0063}\u{E0074}\u{E007F}'],
    ['joiners where letters need them', 'می‌خواهم क्‍ष'],
    ['zero-width spaces where lines break at them', 'ภาษา\u200Bไทย'],
    ['variation selectors', '☁\uFE0F 葛\u{E0100}'],
    ['soft hyphens and no-break spaces', 'a\u00ADb\u00A0c'],
    ['private use, which some fonts draw', '\uE000 \uF8FF'],
  ])('keeps %s', (_, text) => {
    expect(cleanText(text)).toBe(text)
    expect(holdsHidden(text)).toBe(false)
  })

  test('writes every line end as one', () => {
    expect(cleanText('a\r\nb\rc\u2028d\u2029e\u0085f\u000Bg\u000Ch')).toBe('a\nb\nc\nd\ne\nf\ng\nh')
    expect(holdsHidden('a\r\nb\u2028')).toBe(false)
  })

  test('replaces halves of characters, which no file can hold', () => {
    expect(cleanText('a\uD800b\uDC00c')).toBe('a\uFFFDb\uFFFDc')
  })

  test('has nothing left to do the second time', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const clean = cleanText(text)
        expect(cleanText(clean)).toBe(clean)
        expect(holdsHidden(clean)).toBe(false)
      }),
      runs(2000),
    )
  })
})
