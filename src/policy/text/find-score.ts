import type { FigureId } from '../../assess/index.js'
import type { Finder } from './finder.js'
import { figuresWith } from './ledger-index.js'

/** Scores: "an overall score of 7.2/10", "72 % production-ready". */
export const findScore: Finder = (mention, { context, index, language, sentence }) => {
  const { findings, ledger, score } = context.assessment
  const { tokens } = sentence
  const [slash, best] = [tokens[mention.next], tokens[mention.next + 1]]
  const isOnScale = slash?.word === '/' && best?.word === String(findings.scales.score.max)
  if (isOnScale) {
    const speaksOfScore = tokens.some(({ word }) => language.scores.has(word))
    if (!speaksOfScore || score.overall === undefined || figuresWith(index(), mention.value).length > 0)
      return undefined
    return { figures: [score.overall], from: mention.at, to: mention.next + 2 }
  }
  const percent: FigureId | undefined = score.percent
  if (slash?.word !== '%' || percent === undefined || figuresWith(index(), mention.value).length > 0)
    return undefined
  const after = tokens
    .slice(mention.next + 1, mention.next + 4)
    .findIndex(({ word }) => language.ready.has(word))
  if (after < 0 || ledger.find(percent) === undefined) return undefined
  return { figures: [percent], from: mention.at, to: mention.next + 2 + after }
}
