import type { Fraction } from 'fraction.js'
import type { Target, Value } from '../model/index.js'
import type { Pointer } from './assessment.js'
import { exact, interval } from './exact.js'
import type { Derivation, Interval, Term } from './ledger.js'

type Op = '>=' | '<=' | '>' | '<' | '='

/** The sign printed before a bound; none for an exact value. */
export function signOf(op: Op | undefined): string | undefined {
  return op === undefined || op === '=' ? undefined : { '>=': '≥', '<=': '≤', '>': '>', '<': '<' }[op]
}

/** A typed value as a derivation, with the sign it is printed with. */
export function valueDerivation(
  value: Value,
  pointer: Pointer,
): { derivation: Derivation; sign?: string | undefined } {
  if (value === null || typeof value === 'string') return { derivation: { op: 'given', value, pointer } }
  return {
    derivation: { op: 'given', value: interval(value.min, value.max), pointer },
    sign: signOf(value.op),
  }
}

/** A target as a derivation, with the sign it is printed with. */
export function targetDerivation(
  target: Target,
  pointer: Pointer,
): { derivation: Derivation; sign?: string | undefined } {
  switch (target.kind) {
    case 'bound':
      return {
        derivation: { op: 'given', value: interval(target.value), pointer },
        sign: signOf(target.op),
      }
    case 'range':
      return { derivation: { op: 'given', value: interval(target.min, target.max), pointer } }
    case 'text':
      return { derivation: { op: 'given', value: target.text, pointer } }
    default:
      return target satisfies never
  }
}

/** Ends of a number as far as they are known: "below 10" has a maximum, not itself reached, and no minimum. */
export type Ends = { readonly min?: Fraction; readonly max?: Fraction; readonly open?: boolean }

/** Gives the known ends of a value; nothing for words and for the unknown. */
export function knownEnds(value: Value): Ends | undefined {
  if (value === null || typeof value === 'string') return undefined
  const { op } = value
  return {
    ...(op === '<' || op === '<=' ? {} : { min: exact(value.min) }),
    ...(op === '>' || op === '>=' ? {} : { max: exact(value.max) }),
    open: op === '<' || op === '>',
  }
}

/**
 * Says whether a number reaches a target; `undefined` where that cannot be known.
 *
 * The whole number must reach it: a range that lies half below a minimum does not.
 */
export function reaches({ min, max, open = false }: Ends, target: Target): boolean | undefined {
  if (target.kind === 'text') return undefined
  if (target.kind === 'range') {
    return min && max ? min.gte(exact(target.min)) && max.lte(exact(target.max)) : undefined
  }
  const bound = exact(target.value)
  switch (target.op) {
    case '>=':
      return min?.gte(bound)
    case '>':
      return min && (open ? min.gte(bound) : min.gt(bound))
    case '<=':
      return max?.lte(bound)
    case '<':
      return max && (open ? max.lte(bound) : max.lt(bound))
    case '=':
      return min && max && min.equals(bound) && max.equals(bound)
    default:
      return target.op satisfies never
  }
}

/** A value as a term of money or measure: "below 10" stands for 0 to 10, "above 10" for at least 10. */
export function boundedTerm(value: Value, pointer: Pointer): Term | undefined {
  if (value === null || typeof value === 'string') return undefined
  const ends: Interval =
    value.op === '<' || value.op === '<='
      ? interval(Math.min(0, value.min), value.max)
      : interval(value.min, value.max)
  return { value: ends, pointer }
}
