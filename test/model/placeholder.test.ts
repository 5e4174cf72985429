import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { openBraces, placeholdersIn, replacePlaceholders } from '../../src/model/placeholder.js'

describe('placeholders', () => {
  it('hold a figure, and words for plural categories', () => {
    expect(
      placeholdersIn('Fix {{ open.critical | one: bug: bad | other : # bugs }} in {{plan.effort}}'),
    ).toEqual([
      {
        whole: '{{ open.critical | one: bug: bad | other : # bugs }}',
        index: 4,
        name: 'open.critical',
        forms: [
          { category: 'one', text: 'bug: bad' },
          { category: 'other', text: '# bugs' },
        ],
      },
      { whole: '{{plan.effort}}', index: 60, name: 'plan.effort', forms: [] },
    ])
  })

  it('are text behind a backslash', () => {
    expect(placeholdersIn(String.raw`\{{open.total}}`)).toEqual([])
    expect(openBraces(String.raw`\{{open.total}`)).toEqual([])
  })

  it('are told from braces that stay open', () => {
    expect(openBraces('{{a}} {{b} and {{c')).toEqual([6, 15])
    expect(openBraces('{{{a}}}')).toEqual([])
  })

  it('leave any text as it was when each is replaced by itself', () => {
    const pieces = fc.constantFrom('{{', '}}', '{', '|', ':', '\\', ' ', 'a.b', '\n', '#', 'é')
    fc.assert(
      fc.property(
        fc.array(pieces).map((parts) => parts.join('')),
        (text) => {
          expect(replacePlaceholders(text, ({ whole }) => whole)).toBe(text)
        },
      ),
    )
  })
})
