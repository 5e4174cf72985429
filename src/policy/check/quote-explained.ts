import { compareQuotes, quoteValues } from '../quote/compare-quotes.js'
import type { PolicyCheck } from '../policy-check.js'

/** Quotes that say something else than the figure they are about, and why. */
export const quoteExplained = {
  id: 'quote-explained',
  check: (context) =>
    compareQuotes(context).flatMap((compared) => {
      const values = quoteValues(compared)
      const { reason } = compared.quote
      if (!values || reason === undefined) return []
      return [{ values: { ...values, reason }, pointer: `${compared.pointer}/value` }]
    }),
} as const satisfies PolicyCheck<'quote-explained'>
