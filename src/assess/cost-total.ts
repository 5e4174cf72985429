import type { Costs } from '../model/index.js'
import type { Derivation, Term } from './ledger.js'
import { constant, inner, typedTerm } from './terms.js'

/** What a total adds up: the cost of work, and lines that are paid once. */
export type Costed = { readonly effort: readonly Term[]; readonly fixed: readonly Term[] }

/** Work and fixed lines together, before contingency and tax. */
export function subtotalOf({ effort, fixed }: Costed): Derivation {
  return { op: 'sum', of: [...effort, ...fixed] }
}

/** The contingency: a share of the cost of work, of the fixed lines, or of both. */
export function contingencyOf(costed: Costed, percent: Term, on: 'effort' | 'fixed' | 'all'): Derivation {
  const of = on === 'all' ? [...costed.effort, ...costed.fixed] : costed[on]
  return shareOf(inner({ op: 'sum', of }), percent)
}

/** A share in percent of an amount. */
export function shareOf(amount: Term, percent: Term): Derivation {
  return { op: 'product', of: [amount, inner({ op: 'quotient', of: [percent, constant(100)] })] }
}

/** The whole total as one derivation, for scenarios: subtotal, contingency and tax without names of their own. */
export function totalOf(costed: Costed, { contingency, vatPercent }: Costs): Derivation {
  const subtotal = subtotalOf(costed)
  const before: Derivation = contingency
    ? {
        op: 'sum',
        of: [
          inner(subtotal),
          inner(
            contingencyOf(
              costed,
              typedTerm(contingency.percent, '/costs/contingency/percent'),
              contingency.on,
            ),
          ),
        ],
      }
    : subtotal
  if (vatPercent === undefined) return before
  const rate = inner({ op: 'quotient', of: [typedTerm(vatPercent, '/costs/vatPercent'), constant(100)] })
  return { op: 'product', of: [inner(before), inner({ op: 'sum', of: [constant(1), rate] })] }
}
