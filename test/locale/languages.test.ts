import { describe, expect, test } from 'vitest'
import { languages, words } from '../../src/locale/index.js'

/** Words that English and German spell alike, or that hold no letter of a language. */
const alike = new Set(
  [
    'CVSS', 'Phase', 'Plan', 'Problem', 'Sprint {from}', 'Sprint {from}–{to}', 'Status', 'Status {name}', 'Team',
    'h', 'min', 'P0', 'P1', 'P2', 'P3', '/h',
  ], // prettier-ignore
)

describe.each(languages.filter((language) => language !== 'en'))('%s', (language) => {
  const pairs = leaves(words('en')).map(([path, english]) => ({
    path,
    english,
    own: new Map(leaves(words(language))).get(path),
  }))

  test('says everything in words of its own', () => {
    const untranslated = pairs.filter(
      ({ english, own }) => own === english && /\p{L}/u.test(bare(own)) && !alike.has(own),
    )
    expect(untranslated).toEqual([])
  })

  test('fills in what English fills in', () => {
    const placeholders = (text: string | undefined): string[] =>
      [...(text ?? '').matchAll(/\{\w+\}/g)].map(([name]) => name).toSorted()
    const different = pairs.filter(
      ({ english, own }) => own !== undefined && placeholders(own).join() !== placeholders(english).join(),
    )
    expect(different).toEqual([])
  })

  test('brings a form for each plural category it has', () => {
    const wanted = new Intl.PluralRules(language).resolvedOptions().pluralCategories
    const lacking = nouns(words(language)).filter(
      (forms) => Object.keys(forms).length > 1 && wanted.some((category) => !(category in forms)),
    )
    expect(lacking).toEqual([])
  })
})

/** A phrase without its placeholders. */
function bare(text: string): string {
  return text.replace(/\{\w+\}/g, '')
}

function leaves(value: unknown, path = ''): (readonly [path: string, text: string])[] {
  if (typeof value === 'string') return [[path, value]]
  return Object.entries(value ?? {}).flatMap(([name, inner]) => leaves(inner, `${path}/${name}`))
}

/** Every noun with plural forms. */
function nouns(value: unknown): Record<string, string>[] {
  if (typeof value !== 'object' || value === null) return []
  const entries = Object.entries(value)
  const isNoun = 'other' in value && entries.every(([, form]) => typeof form === 'string')
  return isNoun ? [Object.fromEntries(entries)] : entries.flatMap(([, inner]) => nouns(inner))
}
