import { excerpt } from '../../diagnostics/excerpt.js'
import { printed } from '../figures.js'
import { compareQuotes } from '../quote/compare-quotes.js'
import type { PolicyCheck } from '../policy-check.js'

/** Quotes whose value cannot be compared with the figure they name. */
export const quoteUnreadable = {
  id: 'quote-unreadable',
  check: (context) =>
    compareQuotes(context).flatMap((compared) => {
      if (!compared.figure || compared.agreement !== 'unreadable') return []
      const { id, unit } = compared.figure
      const values = {
        quoted: excerpt(compared.text),
        figure: id,
        expected: expectations[unit.kind],
        computed: printed(context.assessment.ledger, id),
      }
      return [{ values, pointer: `${compared.pointer}/value` }]
    }),
} as const satisfies PolicyCheck<'quote-unreadable'>

const expectations = {
  score: 'a number',
  count: 'a number',
  percent: 'a percentage',
  points: 'a number',
  factor: 'a number',
  weight: 'a number',
  effort: 'work such as `4–6 h`',
  duration: 'a time such as `4–6 weeks`',
  money: 'an amount',
  measure: 'a number',
  word: 'a word',
} as const
