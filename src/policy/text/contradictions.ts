import type { FigureId } from '../../assess/index.js'
import type { PolicyContext } from '../policy-check.js'
import { once } from '../once.js'
import { findCollection } from './find-collection.js'
import { findCount } from './find-count.js'
import type { Contradiction, Finder, TextContext } from './finder.js'
import { findMetric } from './find-metric.js'
import { findScore } from './find-score.js'
import { findTime } from './find-time.js'
import { indexLedger } from './ledger-index.js'
import { numbersIn, type Mention } from './numbers.js'
import { reportTexts, type ReportText } from './report-texts.js'
import { sentencesOf, type Sentence } from './sentences.js'

/** A phrase of a text that states another number than the figure it speaks of. */
export type TextContradiction = {
  readonly text: ReportText
  /** As written. */
  readonly phrase: string
  readonly figures: readonly FigureId[]
}

const finders: readonly Finder[] = [findCount, findCollection, findScore, findTime, findMetric]

/** Those that know what a lower bound means. */
const counters: readonly Finder[] = [findCount]

/**
 * Reads what authors say about the report, and gives the numbers that contradict it.
 *
 * A number is only looked at where the noun of a figure stands beside it, and is right when any figure it may mean
 * has its value: what remains is worth a look. Languages that cannot be read give nothing.
 */
export function contradictionsIn(context: PolicyContext): readonly TextContradiction[] {
  const { assessment, language } = context
  const { findings } = assessment
  if (!language) return []
  const names = namesOf(context)
  const index = once(() => indexLedger(assessment.ledger, findings.scales.effort))
  return reportTexts(findings).flatMap((text) =>
    sentencesOf(text.text).flatMap((sentence) => {
      const numbers = numbersIn(sentence, language)
      if (numbers.length === 0 || sentence.tokens.some(({ word }) => language.past.has(word))) return []
      const scopes = [...(text.about === undefined ? [] : [text.about]), ...names(sentence)]
      const about: TextContext = { context, language, sentence, scopes, index }
      return numbers.flatMap((mention) => {
        const found = first(mention, about)
        return found ? [{ text, phrase: phraseOf(sentence, found), figures: found.figures }] : []
      })
    }),
  )
}

function first(mention: Mention, about: TextContext): Contradiction | undefined {
  for (const find of mention.atLeast ? counters : finders) {
    const found = find(mention, about)
    if (found) return found
  }
  return undefined
}

function phraseOf({ text, tokens }: Sentence, { from, to }: Contradiction): string {
  return text.slice(tokens[from]?.start, tokens[to - 1]?.end)
}

/** Ids of the categories, phases and scenarios that a sentence names. */
function namesOf({ assessment }: PolicyContext): (sentence: Sentence) => readonly string[] {
  const { categories, phases, scenarios } = assessment.findings
  const named = [...categories, ...phases, ...scenarios].map(({ id, name }) => ({
    id,
    name: name.toLowerCase(),
  }))
  return ({ text }) => {
    const lower = text.toLowerCase()
    return named.filter(({ name }) => lower.includes(name)).map(({ id }) => id)
  }
}
