import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { emojiIn } from '../../../src/render/html/emoji.js'
import { drawIcon, knownIcons } from '../../../src/render/html/icons.js'

function emoji(text: string): readonly string[] {
  return emojiIn(text).flatMap((part) => (part.emoji === undefined ? [] : [part.emoji]))
}

describe('emojiIn', () => {
  it('gives the text back when its parts are joined', () => {
    const text = fc.array(
      fc.oneof(fc.string({ unit: 'grapheme' }), fc.constantFrom('✅', '⚠️', '👩‍💻', '👍🏽', '🇩🇪', '✓', '→')),
    )
    fc.assert(
      fc.property(text, (parts) => {
        const whole = parts.join('')
        expect(
          emojiIn(whole)
            .map((part) => part.text)
            .join(''),
        ).toBe(whole)
      }),
    )
  })

  it.each([
    ['🚀 up', ['🚀']],
    ['a ⚠️ b ✅', ['⚠️', '✅']],
    ['👩‍💻👍🏽🇩🇪', ['👩‍💻', '👍🏽', '🇩🇪']],
    ['→ ✓ █ ₹ ≥ — © 5 # *', []],
    ['⚠ without selector', []],
  ])('finds the emoji of `%s`', (text, expected) => {
    expect(emoji(text)).toEqual(expected)
  })
})

describe('drawIcon', () => {
  it.each(knownIcons)('draws %s without words, with and without selector', (icon) => {
    const drawing = drawIcon(icon)
    expect(drawing).toMatchObject({ tagName: 'svg', properties: { ariaHidden: 'true' } })
    expect(drawing?.children.length).toBeGreaterThan(0)
    expect(drawIcon(`${icon}\u{fe0f}`)).toEqual(drawing)
  })

  it('has nothing for others, not even for names of objects', () => {
    expect(['🦜', '', 'toString', '__proto__'].map((icon) => drawIcon(icon))).toEqual([
      undefined,
      undefined,
      undefined,
      undefined,
    ])
  })
})
