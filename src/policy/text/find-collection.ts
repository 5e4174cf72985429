import { arithmetic } from '../../assess/index.js'
import { numberOf } from '../figures.js'
import type { Finder } from './finder.js'
import { matchWords } from './sentences.js'

/** Counts of other things that a report lists: "the three phases", "all 12 requirements". */
export const findCollection: Finder = (mention, { context, language, sentence }) => {
  const before = sentence.tokens[mention.at - 1]?.word ?? ''
  for (const [figure, { definite, nouns }] of Object.entries(language.counted)) {
    const words = nouns.map((noun) => noun.split(' '))
    const length = Math.max(...words.map((noun) => matchWords(sentence, mention.next, noun)))
    if (length === 0) continue
    const end = mention.next + length
    const isAll =
      language.all.has(before) ||
      (definite && language.definite.has(before)) ||
      language.altogether.some((phrase) => matchWords(sentence, end, phrase.split(' ')) > 0)
    const count = numberOf(context.assessment.ledger, figure)
    if (!isAll || !count || count.max.equals(0) || arithmetic.isSame(count, mention.value)) return undefined
    return { figures: [figure], from: mention.at, to: end }
  }
  return undefined
}
