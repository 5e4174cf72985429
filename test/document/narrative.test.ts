import { readFileSync } from 'node:fs'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { parse } from 'yaml'
import { isNarrative } from '../../src/model/index.js'
import { narrative } from '../../src/model/narrative.js'
import { assess, type Assessment } from '../../src/assess/index.js'
import { createContext } from '../../src/document/context.js'
import { assessed, assessedText, checkedText } from '../assess/assessing.js'
import { composedSet } from './set.js'

describe('narrative fields', () => {
  const value: unknown = parse(readFileSync('test/fixtures/everything/findings.yaml', 'utf8'))
  const blocks = Object.fromEntries(Object.keys(narrative.shape).map((block) => [block, 'Text.']))
  const marked: string[] = []
  const given = mark({ ...Object(value), narrative: blocks }, '')

  it('are all printed, with figures for their placeholders', async () => {
    const { assessment } = await assessedText(JSON.stringify(given), 'findings.json')
    const { documents, messages } = composedSet(assessment)
    const text = Object.values(documents)
      .map(({ markdown }) => markdown)
      .join('\n')
    const { shown } = assessment.ledger.get('open.total')
    expect(messages).toEqual([])
    expect(text).not.toContain('{{open.total}}')
    expect(marked.length).toBeGreaterThan(15)
    expect(marked.filter((word) => !text.includes(`${word} ${shown}.`))).toEqual([])
  })

  /** A copy in which every narrative text ends in a word of its own and a placeholder. */
  function mark(inner: unknown, pointer: string): unknown {
    if (typeof inner === 'string' && isNarrative(pointer)) {
      marked.push(`mark${marked.length}`)
      return `${inner.trimEnd()} ${marked.at(-1)} {{open.total}}.`
    }
    if (Array.isArray(inner)) return inner.map((entry, index) => mark(entry, `${pointer}/${index}`))
    if (typeof inner !== 'object' || inner === null) return inner
    return Object.fromEntries(
      Object.entries(inner).map(([name, entry]) => [name, mark(entry, `${pointer}/${name}`)]),
    )
  }
})

describe('word forms', () => {
  const doors = (count: number) => ({
    findings: Array.from({ length: count }, (_, index) => ({
      id: `F-${index + 1}`,
      title: `Door ${index + 1}`,
    })),
  })
  const words = '{{open.total | one: door is | other: doors are | none: No door is}} open'

  it('go with the number, which stands before them', async () => {
    expect(read((await assessed(doors(1))).assessment, words)).toBe('1 door is open')
    expect(read((await assessed(doors(3))).assessment, words)).toBe('3 doors are open')
  })

  it('may say that there is nothing, without a number', async () => {
    expect(read((await assessed(doors(0))).assessment, words)).toBe('No door is open')
    expect(read((await assessed(doors(0))).assessment, '{{open.total | other: doors}}')).toBe('0 doors')
  })

  it('hold the number at a sign', async () => {
    const { assessment } = await assessed(doors(2))
    expect(read(assessment, 'There {{open.total | one: is # door | other: are **#** doors}}.')).toBe(
      'There are **2** doors.',
    )
  })

  it('follow the language of the file where the set is printed in another', async () => {
    const given = { meta: { title: 'Sklep', date: '2026-02', locale: 'pl-PL' }, ...doors(3) }
    const { findings } = await checkedText(JSON.stringify(given), 'findings.json')
    const polish = '{{open.total | one: drzwi | few: # pary drzwi | many: # par drzwi | other: # pary}}'
    expect(read(assess(findings, { locale: 'en' }), polish)).toBe('3 pary drzwi')
  })

  it('are those that Intl has for any count, in any language', async () => {
    const locales = fc.constantFrom('en', 'de', 'fr', 'pl', 'cs', 'ar', 'vi')
    await fc.assert(
      fc.asyncProperty(locales, fc.nat(12), async (locale, count) => {
        const rules = new Intl.PluralRules(locale)
        const forms = rules.resolvedOptions().pluralCategories.map((category) => `${category}: ${category}`)
        const { assessment } = await assessed({ meta: { locale }, ...doors(count) })
        expect(read(assessment, `{{open.total | ${forms.join(' | ')}}}`)).toMatch(
          new RegExp(`^\\S+ ${rules.select(count)}$`),
        )
      }),
      { numRuns: 60 },
    )
  })
})

it('names a narrative block that does not exist, and the nearest one', async () => {
  const given = { meta: { title: 'Shop', date: '2026-02' }, narrative: { goodnews: 'Text.' } }
  await expect(checkedText(JSON.stringify(given), 'findings.json')).rejects.toThrow('`goodnews`')
})

/** A narrative text with the figures in their places. */
function read(assessment: Assessment, text: string): string {
  const { value, figures = {} } = createContext(assessment).narrative.inline(text, '/narrative/overview')
  return value.replace(/\{\{(.+?)\}\}/g, (whole, id: string) => figures[id]?.shown ?? whole)
}
