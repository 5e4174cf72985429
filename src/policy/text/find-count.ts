import { arithmetic } from '../../assess/index.js'
import { numberOf } from '../figures.js'
import { countedAfter } from './count-mentions.js'
import { countFigures, partCounts } from './expected-counts.js'
import type { Finder } from './finder.js'
import { matchWords } from './sentences.js'

/** Counts of findings: "three critical issues", "all 57 findings", "10 blockers". */
export const findCount: Finder = (mention, { context, language, scopes, sentence }) => {
  const { findings, ledger } = context.assessment
  if (!arithmetic.isSingle(mention.value)) return undefined
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
  const figures = countFigures(counted).filter((id) => ledger.find(id) !== undefined)
  const { min: said } = mention.value
  const isRight =
    figures.some((id) => {
      const value = numberOf(ledger, id)
      return value && (mention.atLeast ? value.min.gte(said) : arithmetic.isSame(value, mention.value))
    }) ||
    partCounts(counted, scopes, context).some((count) =>
      mention.atLeast ? said.lte(count) : said.equals(count),
    )
  return isRight || figures.length === 0 ? undefined : { figures, from: mention.at, to: counted.end }
}
