import type { MetricResult } from '../../assess/index.js'
import { numberOf } from '../figures.js'
import type { Finder } from './finder.js'
import { figuresWith } from './ledger-index.js'
import { matchWords, wordsOf, type Sentence } from './sentences.js'

/** How many words may stand between the name of a metric and its value. */
const widest = 3

/** Values of metrics beside their names: "test coverage of 60 %", "60 % test coverage", "only 38 automated tests". */
export const findMetric: Finder = (mention, { context, index, language, sentence }) => {
  const { assessment } = context
  const speaksOfNow = sentence.tokens.some(({ word }) => language.existing.has(word))
  for (const { current, metric, target } of assessment.metrics) {
    const label = wordsOf(metric.label)
    const end =
      metric.unit !== undefined
        ? unitAfter(sentence, mention.next, metric.unit)
        : speaksOfNow && isCounted(sentence, label, mention.next)
          ? mention.next + label.length
          : undefined
    if (end === undefined || (metric.unit !== undefined && !isNamed(sentence, label, mention.at, end)))
      continue
    const figures = [current, target].flatMap((id) =>
      id !== undefined && numberOf(assessment.ledger, id) ? [id] : [],
    )
    if (figures.length === 0 || figuresWith(index(), mention.value).some((id) => isAbout(id, metric)))
      return undefined
    return { figures, from: mention.at, to: end }
  }
  return undefined
}

/**
 * Whether a metric without a unit counts what follows a number: "38 automated tests". One word is not enough, because
 * many things are tests.
 */
function isCounted(sentence: Sentence, label: readonly string[], at: number): boolean {
  return label.length > 1 && matchWords(sentence, at, label) > 0
}

/** Index after the unit that follows a number. */
function unitAfter(sentence: Sentence, at: number, unit: string): number | undefined {
  const words = wordsOf(unit)
  const length = words.length === 0 ? 0 : matchWords(sentence, at, words)
  return length === 0 ? undefined : at + length
}

function isNamed(sentence: Sentence, label: readonly string[], at: number, end: number): boolean {
  if (label.length === 0) return false
  if (matchWords(sentence, end, label) > 0) return true
  for (let gap = 0; gap <= widest; gap += 1) {
    if (at - label.length - gap >= 0 && matchWords(sentence, at - label.length - gap, label) > 0) return true
  }
  return false
}

/** Whether a figure is one of a metric: its own, or its value at a milestone. */
function isAbout(figure: string, { id }: MetricResult['metric']): boolean {
  return (
    figure.startsWith(`metric/${id}.`) || figure.startsWith(`metric/${id}/`) || figure.includes(`/${id}.`)
  )
}
