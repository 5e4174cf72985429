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
export function reaches(ends: Ends, target: Target): boolean | undefined {
  if (target.kind === 'text') return undefined
  const [low, high] = limitsOf(target)
  const { min, max } = ends
  const isSure = (!low || isAbove(ends, low)) && (!high || isBelow(ends, high))
  if (isSure) return true
  if (min && max) return false
  // Of "below 30" only the upper end is known: it cannot reach 70, and may or may not reach 20.
  const isImpossible = (low && isBelow(ends, opposite(low))) || (high && isAbove(ends, opposite(high)))
  return isImpossible ? false : undefined
}

/** An end of a target; `strict` when the end itself does not reach it. */
type Limit = { readonly at: Fraction; readonly strict: boolean }

function limitsOf(
  target: Exclude<Target, { kind: 'text' }>,
): readonly [Limit | undefined, Limit | undefined] {
  if (target.kind === 'range') return [limit(target.min), limit(target.max)]
  switch (target.op) {
    case '>=':
    case '>':
      return [limit(target.value, target.op === '>'), undefined]
    case '<=':
    case '<':
      return [undefined, limit(target.value, target.op === '<')]
    case '=':
      return [limit(target.value), limit(target.value)]
    default:
      return target.op satisfies never
  }
}

function limit(value: number, strict = false): Limit {
  return { at: exact(value), strict }
}

/** What lies beyond a limit misses it: the limit of `>= 70` seen from below is `< 70`. */
function opposite({ at, strict }: Limit): Limit {
  return { at, strict: !strict }
}

function isAbove({ min, open = false }: Ends, { at, strict }: Limit): boolean {
  return min !== undefined && (strict && !open ? min.gt(at) : min.gte(at))
}

function isBelow({ max, open = false }: Ends, { at, strict }: Limit): boolean {
  return max !== undefined && (strict && !open ? max.lt(at) : max.lte(at))
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
