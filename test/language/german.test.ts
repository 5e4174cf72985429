import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { parse } from 'yaml'
import { assess, type Assessment } from '../../src/assess/index.js'
import { documentIds } from '../../src/document/ids.js'
import { formatter, words } from '../../src/locale/index.js'
import { check, readSource } from '../../src/model/index.js'
import { namesIn, textsIn, withoutAuthoredText, wordsIn } from './neutral.js'
import { printedSet } from './printed.js'

const german = wordsIn(textsIn(words('de')).replace(/\{\w+\}/g, ' '))
const english = wordsIn(textsIn(words('en')).replace(/\{\w+\}/g, ' '))

const months = Array.from({ length: 12 }, (_, month) =>
  formatter('de').date(`2026-${String(month + 1).padStart(2, '0')}`),
)

describe('a set in German of findings without a word of their own', () => {
  const value = withoutAuthoredText(parse(readFileSync('test/fixtures/everything/findings.yaml', 'utf8')))
  const allowed = new Set([
    ...german,
    ...wordsIn(months.join(' ')),
    ...wordsIn(namesIn(value)),
    // Names of files are ids of documents.
    ...wordsIn(`${documentIds.join(' ')} md`),
  ])

  it('holds no word but those of the language', async () => {
    const assessment = await assessed('findings.json', JSON.stringify(value), 'de-DE')
    const printed = await printedSet(assessment)
    expect(printed.length).toBeGreaterThan(documentIds.length * 3)
    const strange = printed.map(({ path, text }) => ({
      path,
      words: [...wordsIn(text)].filter((word) => !allowed.has(word)),
    }))
    expect(strange.filter(({ words: found }) => found.length > 0)).toEqual([])
  })
})

describe('a German set', async () => {
  const path = 'test/fixtures/german/findings.yaml'
  const assessment = await assessed(path, readFileSync(path, 'utf8'))
  const printed = await printedSet(assessment)

  it('has every kind of document', () => {
    const kinds = documentIds.filter((id) => printed.some(({ path: file }) => file === `${id}.html`))
    expect(kinds).toEqual([...documentIds])
  })

  it('holds no English word', () => {
    const own = wordsIn(readFileSync(path, 'utf8').replace(/^ *[\w$]+:|[\w$]+:(?= )/gm, ' '))
    const foreign = new Set([...english].filter((word) => !german.has(word) && !own.has(word)))
    // Names of files are ids of documents, and stand in trees.
    const files = new RegExp(`(?:${documentIds.join('|')})\\.md|(?<=── )\\S+`, 'g')
    const found = printed.map(({ path: file, text }) => ({
      file,
      words: [...wordsIn(text.replace(files, ' '))].filter((word) => foreign.has(word)),
    }))
    expect(foreign.size).toBeGreaterThan(200)
    expect(found.filter(({ words: some }) => some.length > 0)).toEqual([])
  })

  it('says on every page that it is German', () => {
    const pages = printed.filter(({ path: file }) => file.endsWith('.html'))
    expect(pages.filter(({ source }) => !source.includes('<html lang="de-DE"'))).toEqual([])
    expect(pages.flatMap(({ source }) => source.match(/ lang="(?!de-DE)[^"]*"/g) ?? [])).toEqual([])
  })

  it('sets German quotation marks, and no English ones', () => {
    const text = printed.map(({ text: one }) => one).join('\n')
    expect(text).toContain('„Kritisch“')
    expect(text).not.toMatch(/[”‘]|“(?=\p{L})/u)
  })

  it('prints numbers, amounts and dates as German readers write them', () => {
    const shown = Object.fromEntries(
      ['score.overall', 'plan.effort', 'cost.total', 'metric/abfragen.current', 'category/SIC.share'].map(
        (id) => {
          const { before, shown: text, after } = assessment.ledger.get(id)
          return [id, `${before}${text}${after}`.replaceAll('\u00a0', ' ')]
        },
      ),
    )
    expect(shown).toMatchInlineSnapshot(`
      {
        "category/SIC.share": "42,9 %",
        "cost.total": "21.708,58–27.161,16 €",
        "metric/abfragen.current": "17.280",
        "plan.effort": "106–120 h",
        "score.overall": "6,0/10",
      }
    `)
    const summary = printed.find(({ path: file }) => file === 'executive-summary.md')?.text
    expect(summary).toContain('23. Februar 2026')
  })

  it('chooses plural forms in its narrative', () => {
    const summary = printed.find(({ path: file }) => file === 'executive-summary.md')?.text
    expect(summary).toContain('9 Befunde sind offen, darunter 2 kritische')
  })
})

async function assessed(path: string, text: string, locale?: string): Promise<Assessment> {
  const source = await readSource({ path, text })
  const findings = check(source, { documents: documentIds })
  if (!findings) throw new Error(`Cannot assess ${path}: ${source.file.messages.map(String).join('\n')}`)
  return assess(findings, { locale })
}
