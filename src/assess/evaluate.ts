import * as arithmetic from './exact.js'
import type { Comparison, Derivation, FigureContent, FigureId, Interval, PathNode, Term } from './ledger.js'
import { longestPath, type ScheduleNode } from './longest-path.js'
import { roundInterval } from './round.js'

/** Gives the content of a figure that a derivation refers to. */
export type Resolve = (id: FigureId) => FigureContent

/**
 * Computes the value a derivation stands for.
 *
 * An unknown input makes the result unknown (`null`), and so does a division by zero. Words take part in
 * `given` and `first-match` alone.
 */
export function evaluate(derivation: Derivation, resolve: Resolve): FigureContent {
  switch (derivation.op) {
    case 'given':
      return derivation.value
    case 'count':
      return arithmetic.interval(derivation.rows.length)
    case 'sum':
      return over(derivation.of, resolve, arithmetic.sum)
    case 'product':
      return over(derivation.of, resolve, arithmetic.product)
    case 'minimum':
      return over(derivation.of, resolve, (values) => extreme(values, arithmetic.minimum))
    case 'maximum':
      return over(derivation.of, resolve, (values) => extreme(values, arithmetic.maximum))
    case 'either':
      return over(derivation.of, resolve, (values) => {
        const [least, most] = [extreme(values, arithmetic.minimum), extreme(values, arithmetic.maximum)]
        return least && most && { min: least.min, max: most.max }
      })
    case 'difference':
      return over(derivation.of, resolve, ([a, b]) => (a && b ? arithmetic.difference(a, b) : null))
    case 'quotient':
      return over(derivation.of, resolve, ([a, b]) => (a && b ? arithmetic.quotient(a, b) : null))
    case 'weighted-mean':
      return weightedMean(derivation.of, resolve)
    case 'round':
      return over([derivation.of], resolve, ([a]) => (a ? roundInterval(a, derivation.decimals) : null))
    case 'step':
      return step(derivation, resolve)
    case 'path':
      return pathLength(derivation.nodes, resolve)
    case 'convert':
      return over([derivation.of], resolve, ([a]) => (a ? arithmetic.product([a, derivation.factor]) : null))
    case 'first-match': {
      const index = firstMatch(derivation.rules, resolve)
      return derivation.rules[index]?.label ?? derivation.otherwise
    }
    default:
      return derivation satisfies never
  }
}

/** Gives the value of one term: of a figure (rounded when asked), typed, or computed on the way. */
export function valueOf(term: Term, resolve: Resolve): Interval | null {
  if ('value' in term) return term.value
  const content = 'figure' in term ? resolve(term.figure) : evaluate(term.derivation, resolve)
  if (typeof content === 'string')
    throw new Error(`Cannot compute with the word "${content}", expected a number`)
  if (content === null || !('figure' in term) || term.round === undefined) return content
  return roundInterval(content, term.round)
}

/** Gives the position of the first rule that holds, or -1. */
export function firstMatch(
  rules: Extract<Derivation, { op: 'first-match' }>['rules'],
  resolve: Resolve,
): number {
  return rules.findIndex((rule) => rule.anyOf.some((all) => all.every((one) => holds(one, resolve))))
}

/** Says whether a comparison holds for the whole interval; an unknown side never compares. */
export function holds({ of, is, than }: Comparison, resolve: Resolve): boolean {
  const left = valueOf(of, resolve)
  const right = valueOf(than, resolve)
  if (!left || !right) return false
  switch (is) {
    case '<':
      return left.max.lt(right.min)
    case '<=':
      return left.max.lte(right.min)
    case '>':
      return left.min.gt(right.max)
    case '>=':
      return left.min.gte(right.max)
    case '=':
      return arithmetic.isSame(left, right)
    default:
      return is satisfies never
  }
}

function over<Result>(
  terms: readonly Term[],
  resolve: Resolve,
  combine: (values: readonly Interval[]) => Result | null,
): Result | null {
  const values: Interval[] = []
  for (const term of terms) {
    const value = valueOf(term, resolve)
    if (value === null) return null
    values.push(value)
  }
  return combine(values)
}

function extreme(
  values: readonly Interval[],
  pick: (values: readonly [Interval, ...Interval[]]) => Interval,
): Interval | null {
  const [first, ...rest] = values
  return first ? pick([first, ...rest]) : null
}

function pathLength(nodes: readonly PathNode[], resolve: Resolve): Interval | null {
  const schedule: ScheduleNode[] = []
  for (const { id, of, after, from } of nodes) {
    const length = valueOf(of, resolve)
    const begin = from && valueOf(from, resolve)
    if (length === null || begin === null) return null
    schedule.push({ id, length, after, from: begin })
  }
  return longestPath(schedule).length
}

function weightedMean(
  of: Extract<Derivation, { op: 'weighted-mean' }>['of'],
  resolve: Resolve,
): Interval | null {
  const weights = over(
    of.map(({ weight }) => weight),
    resolve,
    (values) => values,
  )
  const values = over(
    of.map(({ value }) => value),
    resolve,
    (found) => found,
  )
  if (!weights || !values) return null
  const products = values.map((value, index) =>
    arithmetic.product([value, weights[index] ?? arithmetic.interval(0)]),
  )
  return arithmetic.quotient(arithmetic.sum(products), arithmetic.sum(weights))
}

function step(derivation: Extract<Derivation, { op: 'step' }>, resolve: Resolve): Interval | null {
  const before = valueOf(derivation.of, resolve)
  const value = valueOf(derivation.value, resolve)
  const times = derivation.times ? valueOf(derivation.times, resolve) : arithmetic.interval(1)
  if (!before || !value || !times) return null
  const after = applyStep(derivation.kind, before, arithmetic.product([value, times]))
  if (!derivation.within) return after
  const [low, high] = derivation.within.map((end) => valueOf(end, resolve))
  return low && high ? arithmetic.minimum([arithmetic.maximum([after, low]), high]) : null
}

function applyStep(
  kind: Extract<Derivation, { op: 'step' }>['kind'],
  before: Interval,
  value: Interval,
): Interval {
  switch (kind) {
    case 'ceiling':
      return arithmetic.minimum([before, value])
    case 'floor':
      return arithmetic.maximum([before, value])
    case 'multiply':
      return arithmetic.product([before, value])
    case 'subtract':
    case 'subtractPerOpen':
      return arithmetic.difference(before, value)
    default:
      return kind satisfies never
  }
}
