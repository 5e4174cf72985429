import { arithmetic, daysPer, hoursPer, type TimeUnit } from '../../assess/index.js'
import { numberOf } from '../figures.js'
import type { Language } from '../language/index.js'
import type { Finder } from './finder.js'
import { spanKey } from './ledger-index.js'
import type { Mention } from './numbers.js'
import { matchWords, type Sentence } from './sentences.js'

/** Work and time of the whole plan: "the plan takes 40 hours", "12 weeks in total". */
export const findTime: Finder = (mention, { context, index, language, sentence }) => {
  const { findings, ledger } = context.assessment
  const { tokens } = sentence
  const unit: TimeUnit | undefined = language.time[tokens[mention.next]?.word ?? '']
  // Nobody plans in minutes: reading and answering take them.
  if (unit === undefined || unit === 'min') return undefined
  if (language.rate.has(tokens[mention.next + 1]?.word ?? '') || !isWhole(sentence, mention, language))
    return undefined
  const scale = findings.scales.effort
  const isKnown =
    index().hours.has(spanKey(arithmetic.product([mention.value, hoursPer(unit, scale)]))) ||
    index().days.has(spanKey(arithmetic.product([mention.value, daysPer(unit, scale)])))
  const figures = ['plan.effort', 'plan.duration', 'open.effort'].filter((id) => numberOf(ledger, id))
  if (figures.length === 0 || isKnown) return undefined
  const isWork = unit === 'h'
  return {
    figures: isWork ? figures.filter((id) => id !== 'plan.duration') : figures,
    from: mention.at,
    to: mention.next + 1,
  }
}

/** Words before and after an amount of time that may say what it is the time of. */
const reach = { before: 6, after: 4 } as const

function isWhole(sentence: Sentence, { at, next }: Mention, { whole }: Language): boolean {
  const phrases = whole.map((phrase) => phrase.split(' '))
  for (let index = Math.max(0, at - reach.before); index < next + reach.after; index += 1) {
    if (phrases.some((phrase) => matchWords(sentence, index, phrase) > 0)) return true
  }
  return false
}
