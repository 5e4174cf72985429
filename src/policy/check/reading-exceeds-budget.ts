import { arithmetic, interval } from '../../assess/index.js'
import type { ReadingOrder } from '../../model/index.js'
import type { PolicyCheck, PolicyContext } from '../policy-check.js'

/** Reading orders that take longer than their readers have, by the minutes that are stated alone. */
export const readingExceedsBudget = {
  id: 'reading-exceeds-budget',
  check: ({ assessment }) =>
    assessment.findings.documents.readingOrders.flatMap((order, index) => {
      const { audience, budget, entries } = order
      const minutes = arithmetic.sum(
        entries.flatMap((entry) => {
          const time = minutesOf(entry, assessment)
          return time === undefined ? [] : [interval(time)]
        }),
      )
      if (budget === undefined || minutes.min.lte(arithmetic.exact(budget))) return []
      return [
        {
          values: { audience, budget, minutes: arithmetic.intervalText(minutes) },
          pointer: `/documents/readingOrders/${index}/budget`,
        },
      ]
    }),
} as const satisfies PolicyCheck<'reading-exceeds-budget'>

/** As stated for the entry, else for its document; what is compiled is not known yet, and takes some time more. */
function minutesOf(
  { document, minutes }: ReadingOrder['entries'][number],
  { findings }: PolicyContext['assessment'],
): number | undefined {
  if (minutes !== undefined || document === undefined) return minutes
  const item = findings.documents.items.find(({ id }) => id === document)
  return item?.external ? item.minutes : undefined
}
