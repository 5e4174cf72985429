import { arithmetic, figureId, roundInterval, type CategoryResult } from '../../assess/index.js'
import { numberOf } from '../figures.js'
import type { PolicyCheck } from '../policy-check.js'

/** Categories whose typed score is not what their points, criteria or child categories give in print. */
export const scoreContradictsParts = {
  id: 'score-contradicts-parts',
  check: ({ assessment: { categories, ledger } }) =>
    flat(categories).flatMap(({ category, pointer }) => {
      const figure = ledger.find(figureId('categoryComputed', { category: category.id }))
      const computed = numberOf(ledger, figure?.id)
      if (!figure || !computed || !category.score) return []
      const typed = arithmetic.interval(category.score.min, category.score.max)
      const { decimals } = figure
      if (arithmetic.isSame(roundInterval(typed, decimals), roundInterval(computed, decimals))) return []
      return [
        {
          values: {
            category: category.id,
            typed: arithmetic.intervalText(typed),
            computed: figure.shown,
          },
          pointer: `${pointer}/score`,
        },
      ]
    }),
} as const satisfies PolicyCheck<'score-contradicts-parts'>

function flat(categories: readonly CategoryResult[]): readonly CategoryResult[] {
  return categories.flatMap((one) => [one, ...flat(one.children)])
}
