import type { Root } from 'mdast'
import { describe, expect, it } from 'vitest'
import { createContext } from '../../src/document/context.js'
import { fillReadTimesInPlace, readTime } from '../../src/document/read-time.js'
import { words } from '../../src/locale/index.js'
import { figure, paragraph, root } from '../../src/tree/builders.js'
import { toText } from '../../src/tree/to-text.js'
import { assessed, type Given } from '../assess/assessing.js'

describe('readTime', () => {
  it.each([
    [3, '1 min'],
    [299, '1 min'],
    [300, '2 min'],
    [2000, '10 min'],
  ])(
    'takes 200 words a minute, half a minute up, and never less than one: %i words',
    async (count, shown) => {
      expect(await printed(count)).toBe(shown)
    },
  )

  it('reads at the speed the file states', async () => {
    const documents = [{ id: 'gaps', kind: 'gap-analysis', wordsPerMinute: 100 }]
    expect(await printed(2000, { documents })).toBe('20 min')
  })

  it('counts words, and neither marks nor empty cells', async () => {
    const context = createContext((await assessed({})).assessment)
    fillReadTimesInPlace([{ kind: 'gap-analysis', tree: root(paragraph('One — two · 3')) }], context)
    expect(context.figure('document/gap-analysis.words').shown).toBe('3')
  })

  it('is the same figure wherever it is asked for, and stands in every document', async () => {
    const context = createContext((await assessed({})).assessment)
    const trees = [1, 2].map(() => root(paragraph('Read: ', figure(readTime(context, 'executive-summary')))))
    const [first, second] = trees
    if (!first || !second) expect.fail('there are two')
    fillReadTimesInPlace(
      [
        { kind: 'gap-analysis', tree: first },
        { kind: 'executive-summary', tree: second },
      ],
      context,
    )
    expect(trees.map((tree) => toText(tree))).toEqual(['Read: 1 min', 'Read: 1 min'])
  })

  it('has one form for any number of minutes in every language, since a zero stands in for them', () => {
    expect(['en', 'de'].map((language) => Object.keys(words(language).figures.time.min))).toEqual([
      ['other'],
      ['other'],
    ])
  })
})

/** The read time of a gap analysis of so many words, as it is printed inside it. */
async function printed(count: number, given: Given = {}): Promise<string> {
  const context = createContext((await assessed(given)).assessment)
  const time = figure(readTime(context, 'gap-analysis'))
  // The time itself is two words.
  const tree: Root = root(
    paragraph(time),
    paragraph(Array.from({ length: count - 2 }, () => 'word').join(' ')),
  )
  fillReadTimesInPlace([{ kind: 'gap-analysis', tree }], context)
  const [first] = tree.children
  return first ? toText(first) : ''
}
