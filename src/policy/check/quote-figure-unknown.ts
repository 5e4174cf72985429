import { excerpt } from '../../diagnostics/excerpt.js'
import { compareQuotes } from '../quote/compare-quotes.js'
import type { PolicyCheck } from '../policy-check.js'

/** Quotes about figures that the ledger does not hold. */
export const quoteFigureUnknown = {
  id: 'quote-figure-unknown',
  check: (context) =>
    compareQuotes(context).flatMap((compared) => {
      if (compared.figure) return []
      const { nearest, pointer, quote } = compared
      const advice =
        nearest.length > 0
          ? `The nearest: ${nearest.map((id) => `\`${id}\``).join(', ')}.`
          : '`dossier explain` without a figure lists every id.'
      const count = context.assessment.ledger.ids().length
      return [{ values: { figure: excerpt(quote.figure), count, advice }, pointer: `${pointer}/figure` }]
    }),
} as const satisfies PolicyCheck<'quote-figure-unknown'>
