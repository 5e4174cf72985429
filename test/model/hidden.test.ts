import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { removeHidden } from '../../src/model/hidden.js'
import { checked, file } from './reading.js'

describe('removeHidden', () => {
  it.each([
    ['a bidi override', 'a\u202Eb', 'ab', ['U+202E']],
    ['isolates and marks of direction', '\u2066a\u2069\u200F', 'a', ['U+2066', 'U+2069', 'U+200F']],
    ['a zero-width space and a byte order mark', 'a\u200Bb\uFEFFc', 'abc', ['U+200B', 'U+FEFF']],
    ['a joiner between letters', 'a\u200Db', 'ab', ['U+200D']],
    ['a control character', 'a\u0007b', 'ab', ['U+0007']],
    ['half of a surrogate pair', 'a\uD83Db', 'a\uFFFDb', ['U+D83D']],
    ['tags that hide a message', 'a\u{E0041}\u{E0042}b', 'ab', ['U+E0041', 'U+E0042']],
  ])('takes out %s', (_name, text, expected, removed) => {
    expect(removeHidden(text)).toEqual({ text: expected, removed })
  })

  it.each([
    ['a family emoji', '👨‍👩‍👧'],
    ['a skin tone before a joiner', '🧑🏽‍💻'],
    ['a selector before a joiner', '🏳️‍🌈'],
    ['a variation selector', '⚠️'],
    ['the flag of a region', '\u{1F3F4}\u{E0067}\u{E0062}\u{E0073}\u{E0063}\u{E0074}\u{E007F}'],
    ['Persian with a non-joiner', 'می\u200Cخواهم'],
    ['Sinhala with a joiner', 'ශ්\u200Dරී'],
    ['Hindi with a joiner', 'क्\u200Dष'],
    ['tabs and line ends', 'a\tb\r\nc'],
    ['a soft hyphen', 'Daten\u00ADbank'],
  ])('keeps %s', (_name, text) => {
    expect(removeHidden(text)).toEqual({ text, removed: [] })
  })

  it('leaves nothing to remove, and visible characters as they are', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        const once = removeHidden(text)
        expect(() => encodeURIComponent(once.text)).not.toThrow()
        expect(once.removed.length === 0 ? text : once.text).toBe(once.text)
        const visible = (given: string): string => given.replace(/[\p{Cc}\p{Cf}\p{Cs}\uFFFD]/gu, '')
        expect(visible(once.text)).toBe(visible(text))
      }),
    )
  })

  it('is reported by check with a place, and the findings are clean', async () => {
    const { findings, told } = await checked(
      '{"meta": {"title": "A\\u202EB", "date": "2026"},\n "findings": [{"id": "F", "title": "C", "tags": ["d\\u200be"]}]}',
      'a.json',
    )
    expect(told).toEqual(['1:20 hidden-character', '2:50 hidden-character'])
    expect(findings?.meta.title).toBe('AB')
    expect(findings?.findings[0]?.tags).toEqual(['de'])
  })

  it('lets any text through check in every type of field', async () => {
    const text = fc.string({ unit: 'binary', minLength: 1, maxLength: 40 })
    await fc.assert(
      fc.asyncProperty(text, async (given) => {
        const { text: clean } = removeHidden(given)
        fc.pre(clean !== '')
        const { findings } = await checked(
          file({
            findings: [{ id: 'F', title: given, owner: given, tags: [given], evidence: [{ code: given }] }],
          }),
        )
        const finding = findings?.findings[0]
        expect([finding?.title, finding?.owner, finding?.tags[0], finding?.evidence[0]?.code]).toEqual(
          Array(4).fill(clean),
        )
      }),
      { numRuns: 100 },
    )
  })
})
