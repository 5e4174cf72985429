import { describe, expect, it } from 'vitest'
import { loadFonts } from '../../../src/io/assets.js'
import { openFonts } from '../../../src/render/html/fonts.js'
import { signs } from '../fixture/sample.js'

describe('openFonts', () => {
  it('inlines exactly the signs that a page uses', async () => {
    const cut = (await loadFonts()).filter(({ role }) => role !== 'text')
    const css = openFonts(cut).css(`<p>${signs}</p>`)
    const ranges = /"Dossier Signs".*unicode-range:([^}]*)/.exec(css)?.[1]
    expect(ranges).toBe('U+20b9,U+2192,U+2265,U+2588,U+2591,U+2713')
    expect(css.length).toBeLessThan(8_000)
  })

  it('inlines nothing for plain text, and never opens a font for it', () => {
    const broken = { role: 'fallback', weight: 400, bytes: new Uint8Array() } as const
    expect(openFonts([broken]).css('<p>Plain “text” — naïve…</p>')).toBe('')
  })

  it('brings other scripts in both weights', async () => {
    const css = openFonts(await loadFonts()).css('<p>Ж</p>')
    expect(css.match(/"Dossier Fallback";font-weight:(?:400|700)/g)).toHaveLength(2)
  })

  it('brings the text font by script and style, as far as a page needs it', async () => {
    const { css } = openFonts(await loadFonts())
    const faces = (html: string) => css(html).match(/"Dossier Text";font-style:\w+;font-weight:\d+/g)?.length
    expect(faces('<p>Plain</p>')).toBe(2)
    expect(faces('<p>Plain <em>words</em></p>')).toBe(3)
    expect(faces('<p>Zażółć</p>')).toBe(4)
    expect(faces('<p>Ж and ω</p>')).toBe(6)
    expect(faces('<p>₹ → ✓</p>')).toBe(2)
  })

  it('knows what it can print', async () => {
    const { has } = openFonts(await loadFonts())
    const printable = [...`${signs} aä“`].map((character) => has(character.codePointAt(0) ?? 0))
    expect(printable).not.toContain(false)
    expect(has('🦜'.codePointAt(0) ?? 0)).toBe(false)
    expect(has('中'.codePointAt(0) ?? 0)).toBe(false)
  })
})
