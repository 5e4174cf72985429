import { excerpt } from '../../diagnostics/excerpt.js'
import type { Findings } from '../../model/index.js'
import type { Language } from '../language/index.js'
import type { PolicyCheck } from '../policy-check.js'
import { reportTexts } from '../text/report-texts.js'
import { sentencesOf } from '../text/sentences.js'
import { subjectOf } from '../title/subject.js'

/** Areas that a text speaks of by name, or gives a score, while the findings hold no such category. */
export const areaUnknown = {
  id: 'area-unknown',
  check: ({ assessment: { findings }, language }) => {
    if (!language || findings.categories.length === 0) return []
    const isKnown = knownNames(findings, language)
    const patterns = patternsOf(language, findings)
    return reportTexts(findings).flatMap((text) =>
      sentencesOf(text.text).flatMap((sentence) => {
        const named = patterns.flatMap((pattern) =>
          [...sentence.text.matchAll(pattern)].flatMap(({ 1: name = '', index }) =>
            nameIn(name, index === 0, language),
          ),
        )
        return [...new Set(named)]
          .filter((name) => !isKnown(name))
          .map((name) => ({
            values: { name: excerpt(name), field: text.pointer.slice(1).replaceAll('/', '.') },
            pointer: text.pointer,
            piece: { text: name, nth: 0 },
          }))
      }),
    )
  },
} as const satisfies PolicyCheck<'area-unknown'>

const word = String.raw`\p{Lu}[\p{L}\p{N}/-]*`
const namePattern = String.raw`${word}(?:\s+(?:(?:and|und|&)\s+)?${word})*`

/** `the Compliance area`, `category Compliance`, `Compliance (4/10)`. */
function patternsOf({ areas, scored }: Language, { scales }: Findings): readonly RegExp[] {
  const { max, suffix } = scales.score
  const nouns = areas.join('|')
  const unit = suffix === '%' ? '%' : String.raw`/\s*${max}`
  const between = String.raw`(?:\s*\(|:\s*|\s+(?:${scored.join('|')})\s+)`
  return [
    new RegExp(String.raw`(${namePattern})\s+(?:${nouns})\b`, 'gu'),
    new RegExp(String.raw`\b(?:${nouns})\s+[“„"']?(${namePattern})`, 'gu'),
    new RegExp(String.raw`(${namePattern})${between}\d+(?:[.,]\d+)?\s*${unit}`, 'gu'),
  ]
}

/** The name without an article; nothing where one capital word may only begin the sentence. */
function nameIn(found: string, begins: boolean, { definite }: Language): readonly string[] {
  const [first = '', ...rest] = found.split(/\s+/)
  const isArticle = definite.has(first.toLowerCase())
  const name = isArticle ? rest.join(' ') : found
  const mayBegin = begins && !isArticle && rest.length === 0
  return name === '' || (mayBegin && !/[A-Z].*[A-Z]/.test(name)) ? [] : [name]
}

/** Whether the findings hold something by a name, or something that is about the same. */
function knownNames(findings: Findings, language: Language): (name: string) => boolean {
  const { categories, findings: all, meta, metrics, phases, scenarios } = findings
  const named = [
    ...categories.flatMap(({ id, name }) => [id, name]),
    ...metrics.map(({ label }) => label),
    ...phases.map(({ name }) => name),
    ...scenarios.map(({ name }) => name),
    ...all.map(({ title }) => title),
    meta.title,
    meta.subject?.name ?? '',
  ].map((name) => name.toLowerCase())
  const words = new Set(categories.flatMap(({ name }) => [...subjectOf(name, language).words.keys()]))
  return (name) => {
    const lower = name.toLowerCase()
    const about = [...subjectOf(name, language).words.keys()]
    if (about.length === 0 || about.some((one) => words.has(one) || language.scores.has(one))) return true
    return named.some((one) => one.includes(lower) || (one !== '' && lower.includes(one)))
  }
}
