import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { readSource } from '../../src/model/index.js'
import { checkTheme, contrast, darkPalette, leastContrast, lightPalette } from '../../src/theme/index.js'
import { grounds, textRoles } from '../../src/theme/palette.js'

async function checked(theme: unknown) {
  const source = await readSource({ path: 'theme.json', text: JSON.stringify(theme, null, 2) })
  return { theme: checkTheme(source), messages: source.file.messages }
}

const rules = async (theme: unknown) =>
  (await checked(theme)).messages.map(({ line, ruleId }) => `${line} ${ruleId}`)

describe('checkTheme', () => {
  it('takes an empty theme, and gives back what a theme says', async () => {
    expect(await checked({})).toMatchObject({ theme: {}, messages: [] })
    const theme = { footer: 'Acme', colours: { accent: '#7a1f3d' }, paper: 'Letter' }
    expect(await checked(theme)).toMatchObject({ theme, messages: [] })
  })

  it('names unknown tokens, colours that are none, and factors that would break pages', async () => {
    expect(await rules({ colors: {} })).toEqual(['2 field-unknown'])
    expect(await rules({ colours: { ink: 'navy' } })).toEqual(['3 text-malformed'])
    expect(await rules({ type: { text: 9 } })).toEqual(['3 number-out-of-range'])
    expect(await rules('dark')).toEqual(['1 file-not-object'])
  })

  it('refuses text that cannot be read on its ground, wherever the two were stated', async () => {
    expect(await rules({ colours: { muted: '#999999' } })).toEqual([
      '3 theme-contrast-low',
      '3 theme-contrast-low',
    ])
    expect(await rules({ darkColours: { paper: '#ffffff' } })).toContain('3 theme-contrast-low')
    expect(await rules({ levels: { critical: '#ff9900' } })).toEqual(['3 theme-contrast-low'])
    expect(await rules({ darkLevels: { critical: '#7a1f3d' } })).toEqual(['3 theme-contrast-low'])
    const { messages } = await checked({ colours: { accent: '#ffff00' } })
    expect(messages[0]?.reason).toContain('1.07:1')
    expect(messages[0]?.note).toContain('darker')
  })
})

describe('contrast', () => {
  it('gives what WCAG states for black, white and grey', () => {
    expect(contrast('#000', '#ffffff')).toBe(21)
    expect(contrast('#777777', '#fff')).toBeCloseTo(4.48, 2)
    expect(contrast('#123456', '#123456')).toBe(1)
  })

  it('is the same in both directions and never leaves its range', () => {
    const colour = fc
      .integer({ min: 0, max: 0xffffff })
      .map((value) => `#${value.toString(16).padStart(6, '0')}`)
    fc.assert(
      fc.property(colour, colour, (one, other) => {
        const found = contrast(one, other)
        expect(found).toBe(contrast(other, one))
        expect(found).toBeGreaterThanOrEqual(1)
        expect(found).toBeLessThanOrEqual(21)
      }),
    )
  })

  it.each([
    ['light', lightPalette],
    ['dark', darkPalette],
  ])('is enough for every text colour of the usual %s pages', (_name, palette) => {
    for (const role of textRoles) {
      for (const ground of grounds)
        expect(contrast(palette[role], palette[ground]), `${role} on ${ground}`).toBeGreaterThanOrEqual(
          leastContrast,
        )
    }
  })
})
