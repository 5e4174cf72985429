import { interval } from './exact.js'
import type { Derivation, Figure, FigureId, Term } from './ledger.js'
import type { Pointer } from './assessment.js'

/** A figure as a term, unrounded. */
export function figureTerm(id: FigureId): Term {
  return { figure: id }
}

/** A figure as a term, as it is printed: rounded to its own decimals first. */
export function printedTerm({ id, decimals }: Pick<Figure, 'id' | 'decimals'>): Term {
  return { figure: id, round: decimals }
}

/** A number or range typed in the file. */
export function typedTerm(
  value: number | { readonly min: number; readonly max: number },
  pointer: Pointer,
  label?: string,
): Term {
  const ends = typeof value === 'number' ? interval(value) : interval(value.min, value.max)
  return { value: ends, pointer, ...(label === undefined ? {} : { label }) }
}

/** A number that a rule of computation holds and no file: 100 for percent, 7 days of a week. */
export function constant(value: number): Term {
  return { value: interval(value) }
}

/** A derivation used inside another one, without a figure of its own. */
export function inner(derivation: Derivation): Term {
  return { derivation }
}

/** A quotient in percent: `part ÷ whole × 100`. */
export function percentOf(part: Term, whole: Term): Derivation {
  return { op: 'product', of: [inner({ op: 'quotient', of: [part, whole] }), constant(100)] }
}

/** A figure typed in the file as a derivation of its own. */
export function given(
  value: number | { readonly min: number; readonly max: number },
  pointer: Pointer,
): Derivation {
  const ends = typeof value === 'number' ? interval(value) : interval(value.min, value.max)
  return { op: 'given', value: ends, pointer }
}
