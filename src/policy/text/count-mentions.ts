import type { Findings } from '../../model/index.js'
import type { Language } from '../language/index.js'
import type { Mention } from './numbers.js'
import { matchWords, wordsOf, type Sentence } from './sentences.js'

/** Which findings a number counts: of the levels a word may stand for, or all, or the blockers among them. */
export type CountedFindings = {
  readonly severities: readonly string[]
  readonly priorities: readonly string[]
  /** The first rank of the critical axis. */
  readonly critical: boolean
  readonly blockers: boolean
  /** Ids of the category that stands between level and noun. */
  readonly category: string | undefined
  /** Index of the first token after the noun. */
  readonly end: number
}

/** Reads what stands after a number: `[open] [critical [priority]] [security] issues`; nothing for anything else. */
export function countedAfter(
  sentence: Sentence,
  { next }: Mention,
  language: Language,
  { categories, scales, scoring }: Findings,
): CountedFindings | undefined {
  const { tokens } = sentence
  let at = skip(sentence, next, (word) => word === '-' || language.states.has(language.uninflected(word)))
  const level = levelAt(sentence, at, language, scales)
  const axis = scoring.criticalAxis === 'severity' ? scales.severities : scales.priorities
  if (level) at = skip(sentence, at + level.length, (word) => word === '-' || language.axes.has(word))
  const category = categories.find(({ name }) => matchWords(sentence, at, wordsOf(name)) > 0)
  if (category) at += wordsOf(category.name).length
  const noun = tokens[at]?.word ?? ''
  const blockers = language.blockers.has(noun)
  if (!blockers && !language.findings.has(noun)) return undefined
  return {
    severities: level?.severities ?? [],
    priorities: level?.priorities ?? [],
    critical: level !== undefined && (level.critical || level.ids.has(axis[0]?.id ?? '')),
    blockers,
    category: category?.id,
    end: at + 1,
  }
}

function levelAt(sentence: Sentence, at: number, language: Language, scales: Findings['scales']) {
  const word = sentence.tokens[at]?.word ?? ''
  const plain = language.uninflected(word)
  const matches = ({ id, label }: { readonly id: string; readonly label: string }): number =>
    Math.max(
      matchWords(sentence, at, wordsOf(label)),
      word === id.toLowerCase() || plain === id.toLowerCase() || plain === label.toLowerCase() ? 1 : 0,
    )
  const severities = scales.severities.filter((level) => matches(level) > 0)
  const priorities = scales.priorities.filter((level) => matches(level) > 0)
  const critical = language.critical.has(plain)
  const levels = [...severities, ...priorities]
  if (levels.length === 0 && !critical) return undefined
  return {
    severities: severities.map(({ id }) => id),
    priorities: priorities.map(({ id }) => id),
    ids: new Set(levels.map(({ id }) => id)),
    critical,
    length: Math.max(1, ...levels.map(matches)),
  }
}

function skip({ tokens }: Sentence, from: number, isPassed: (word: string) => boolean): number {
  let at = from
  for (let word = tokens[at]?.word; word !== undefined && isPassed(word); word = tokens[at]?.word) at += 1
  return at
}
