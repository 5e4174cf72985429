import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { cut, textTable } from '../../src/cli/table.js'
import { displayWidth } from '../../src/diagnostics/display-width.js'

describe('cut', () => {
  it('never gives back more columns than asked for', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), fc.integer({ min: 1, max: 40 }), (text, width) => {
        expect(displayWidth(cut(text, width))).toBeLessThanOrEqual(width)
      }),
    )
  })

  it('keeps a text that fits and marks one that does not', () => {
    expect(cut('Security', 8)).toBe('Security')
    expect(cut('Security', 7)).toBe('Securi…')
    expect(cut('漢字漢字', 5)).toBe('漢字…')
    expect(cut('two\nlines', 20)).toBe('two lines')
  })

  it('cuts a title of 300 kB', () => {
    expect(cut('long '.repeat(60_000), 10)).toBe('long long…')
  })
})

describe('textTable', () => {
  it('aligns columns whatever the cells hold and leaves no space at the ends', () => {
    const table = textTable(
      [
        ['dossier/roadmap.md', '4.1 kB', ''],
        ['漢字.pdf', '81.0 kB', '3 pages'],
      ],
      ['left', 'right', 'left'],
    )
    expect(table).toMatchInlineSnapshot(`
      "dossier/roadmap.md   4.1 kB
      漢字.pdf            81.0 kB  3 pages
      "
    `)
  })
})
