import { weighedSiblings } from '../siblings.js'
import type { PolicyCheck } from '../policy-check.js'

/** Categories without a weight beside siblings that have one. */
export const weightMissing = {
  id: 'weight-missing',
  check: ({ assessment }) =>
    weighedSiblings(assessment).flatMap(({ rows }) => {
      if (rows.every(({ category }) => category.weight === undefined)) return []
      return rows
        .filter(({ category }) => category.weight === undefined)
        .map(({ category, pointer }) => ({ values: { category: category.id }, pointer }))
    }),
} as const satisfies PolicyCheck<'weight-missing'>
