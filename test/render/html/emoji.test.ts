import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { emojiIn } from '../../../src/render/html/emoji.js'
import { drawIcon, knownIcons } from '../../../src/render/html/icons.js'
import { icon as iconNode, paragraph } from '../../../src/tree/builders.js'
import { mainOf } from '../small.js'

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

  it.each(knownIcons)('loses no shape of %s on the way into a page', (icon) => {
    const shapes = drawIcon(icon)?.children.length ?? 0
    expect(mainOf([paragraph(iconNode(icon))]).match(/<(?:path|circle|rect|line) /g)).toHaveLength(shapes)
  })

  it('stays on one line with the word that follows it', () => {
    expect(mainOf([paragraph(iconNode('🔴'), ' High and more')])).toMatch(/<\/svg>\u{a0}High and more<\/p>/u)
    expect(mainOf([paragraph('It is', ' high')])).toContain('<p>It is high</p>')
  })

  it('tells levels apart without colour', () => {
    const shapes = ['🔴', '🟠', '🟡', '🟢', '🔵', '⚪'].map((icon) => {
      const { children = [], properties } = drawIcon(icon) ?? {}
      return JSON.stringify([children, String(properties?.['className']).includes('solid')])
    })
    expect(new Set(shapes).size).toBe(shapes.length)
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
