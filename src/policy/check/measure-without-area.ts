import type { PolicyCheck } from '../policy-check.js'

/**
 * Metrics that stand among areas in the table of current and target values and look like one of them, but have no
 * section: a share with a target, in no category and no group.
 */
export const measureWithoutArea = {
  id: 'measure-without-area',
  check: ({ assessment: { findings } }) => {
    const { categories, metrics, scales } = findings
    const isShare = scales.score.suffix === '%' || scales.score.max === 100
    if (!isShare || !categories.some(({ target }) => target !== undefined)) return []
    return metrics.flatMap(({ category, group, id, label, target, unit }, index) =>
      unit !== '%' || target === undefined || category !== undefined || group !== undefined
        ? []
        : [{ values: { metric: id, label }, pointer: `/metrics/${index}` }],
    )
  },
} as const satisfies PolicyCheck<'measure-without-area'>
