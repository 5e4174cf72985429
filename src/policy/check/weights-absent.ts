import { weighedSiblings } from '../siblings.js'
import type { PolicyCheck } from '../policy-check.js'

/** Scored categories of the first level none of which states a weight: all count alike. */
export const weightsAbsent = {
  id: 'weights-absent',
  check: ({ assessment }) => {
    const first = weighedSiblings(assessment).find(({ parent }) => parent === undefined)
    if (!first || first.rows.filter(({ state }) => state === 'scored').length < 2) return []
    if (first.rows.some(({ category }) => category.weight !== undefined)) return []
    return [{ values: {}, pointer: '/categories' }]
  },
} as const satisfies PolicyCheck<'weights-absent'>
