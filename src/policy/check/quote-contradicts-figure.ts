import { compareQuotes, quoteValues } from '../quote/compare-quotes.js'
import type { PolicyCheck } from '../policy-check.js'

/** Quotes that say something else than the figure they are about, and not why. */
export const quoteContradictsFigure = {
  id: 'quote-contradicts-figure',
  check: (context) =>
    compareQuotes(context).flatMap((compared) => {
      const values = quoteValues(compared)
      if (!values || compared.quote.reason !== undefined) return []
      return [{ values, pointer: `${compared.pointer}/value` }]
    }),
} as const satisfies PolicyCheck<'quote-contradicts-figure'>
