import { arithmetic } from '../../assess/index.js'
import { weighedSiblings } from '../siblings.js'
import type { PolicyCheck } from '../policy-check.js'

/** Weights of siblings that look like percentages and miss 100 by little. */
export const weightsNearHundred = {
  id: 'weights-near-hundred',
  check: ({ assessment }) =>
    weighedSiblings(assessment).flatMap(({ rows }) => {
      const weights = rows.map(({ category }) => category.weight)
      const known = weights.filter((weight) => weight !== undefined)
      const [first] = rows
      if (!first || known.length < weights.length) return []
      const total = known.reduce((all, weight) => all.add(arithmetic.exact(weight)), arithmetic.exact(0))
      if (total.lt(90) || total.gt(110) || total.equals(100)) return []
      return [{ values: { total: arithmetic.exactText(total) }, pointer: `${first.pointer}/weight` }]
    }),
} as const satisfies PolicyCheck<'weights-near-hundred'>
