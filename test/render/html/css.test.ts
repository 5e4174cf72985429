import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { compactCss, cssString, marginCss, shorten, widthCss } from '../../../src/render/html/css.js'

/** Reads a string of CSS back, as a browser does. */
function readString(css: string): string {
  return css
    .slice(1, -1)
    .replace(/\\([0-9a-f]{1,6}) /g, (_, digits: string) => String.fromCodePoint(Number.parseInt(digits, 16)))
}

describe('cssString', () => {
  it('holds any text and never ends early', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        const css = cssString(text)
        expect(css.slice(1, -1)).toMatch(/^[\\a-zA-Z0-9 ]*$/)
        expect(readString(css)).toBe(text)
      }),
    )
  })
})

describe('marginCss', () => {
  it('keeps a long mark whole', () => {
    const classification =
      'Confidential for the board and its advisers, not to be copied or passed on to others'
    expect(marginCss({ title: 'T', pageOfPages: '', classification })).toContain(cssString(classification))
  })

  it('puts counters where the words name them', () => {
    expect(marginCss({ title: 'T', pageOfPages: 'Page {page} of {pages}' })).toBe(
      '@page{\n@bottom-left{content:"T"}\n@bottom-right{content:"Page " counter(page) " of " counter(pages)}\n}',
    )
    expect(marginCss({ title: 'T', pageOfPages: '{page}', classification: 'Secret' })).toContain(
      '@top-right{content:"Secret"}',
    )
  })
})

describe('compactCss', () => {
  it('drops comments, indents and empty lines', () => {
    expect(compactCss('/* a\n b */\na {\n\n  color: red;\n}\n')).toBe('a {\ncolor: red;\n}')
  })
})

describe('widthCss', () => {
  it('has one class for each width, in order', () => {
    expect(widthCss(new Set([40, 5, 40]))).toBe('.w5{width:5%}\n.w40{width:40%}')
  })
})

describe('shorten', () => {
  it('keeps what fits and cuts between characters', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), fc.integer({ min: 1, max: 20 }), (text, longest) => {
        const short = shorten(text, longest)
        expect(Array.from(short).length).toBeLessThanOrEqual(longest)
        if (Array.from(text).length <= longest) expect(short).toBe(text)
        else expect(short).toMatch(/…$/)
        // Half a character would not survive encoding.
        expect(Buffer.from(short).toString()).toBe(short)
      }),
    )
  })
})
