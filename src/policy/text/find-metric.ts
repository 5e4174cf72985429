import type { MetricResult } from '../../assess/index.js'
import { numberOf } from '../figures.js'
import type { Finder } from './finder.js'
import { figuresWith } from './ledger-index.js'
import { matchWords, type Sentence } from './sentences.js'

/** How many words may stand between the name of a metric and its value. */
const widest = 3

/** Values of metrics beside their names: "test coverage of 60 %", "60 % test coverage". */
export const findMetric: Finder = (mention, { context, index, sentence }) => {
  const { assessment } = context
  for (const { current, metric, target } of assessment.metrics) {
    const end = unitAfter(sentence, mention.next, metric.unit)
    if (end === undefined || !isNamed(sentence, wordsOf(metric.label), mention.at, end)) continue
    const figures = [current, target].flatMap((id) =>
      id !== undefined && numberOf(assessment.ledger, id) ? [id] : [],
    )
    if (figures.length === 0 || figuresWith(index(), mention.value).some((id) => isAbout(id, metric)))
      return undefined
    return { figures, from: mention.at, to: end }
  }
  return undefined
}

/** Index after the unit that follows a number; a metric without a unit is not looked for. */
function unitAfter(sentence: Sentence, at: number, unit: string | undefined): number | undefined {
  const words = unit === undefined ? [] : wordsOf(unit)
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

function wordsOf(text: string): readonly string[] {
  return text.toLowerCase().match(/\d+|[\p{L}]+|[^\s\p{L}\d]/gu) ?? []
}
