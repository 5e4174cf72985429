import { arithmetic } from '../../assess/index.js'
import { countedAfter } from './count-mentions.js'
import { expectedCounts } from './expected-counts.js'
import type { Finder } from './finder.js'
import { matchWords } from './sentences.js'

/** Counts of findings: "three critical issues", "all 57 findings", "10 blockers". */
export const findCount: Finder = (mention, { context, language, scopes, sentence }) => {
  const { findings, ledger } = context.assessment
  const counted = countedAfter(sentence, mention, language, findings)
  if (!counted) return undefined
  const before = sentence.tokens[mention.at - 1]?.word ?? ''
  if (language.some.has(before)) return undefined
  const isBare =
    counted.severities.length + counted.priorities.length === 0 && !counted.critical && !counted.blockers
  const isAll =
    language.all.has(before) ||
    language.altogether.some((words) => matchWords(sentence, counted.end, words.split(' ')) > 0)
  // "Two issues remain" counts some of them, and nobody knows which.
  if (isBare && !isAll) return undefined
  const own = counted.category === undefined ? scopes : [...scopes, counted.category]
  const { figures, others } = expectedCounts(counted, own, context)
  const isRight =
    others.some((count) => mention.value.equals(count)) ||
    figures.some((id) => {
      const { value } = ledger.get(id)
      return (
        typeof value === 'object' &&
        value !== null &&
        arithmetic.isSingle(value) &&
        value.min.equals(mention.value)
      )
    })
  return isRight || figures.length === 0 ? undefined : { figures, from: mention.at, to: counted.end }
}
