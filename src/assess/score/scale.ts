import type { Category, Findings, ScoreScale } from '../../model/index.js'
import type { Pointer } from '../assessment.js'
import { decimalPlaces, exact } from '../exact.js'
import type { Derivation, Term, Unit } from '../ledger.js'
import { constant, inner, typedTerm } from '../terms.js'

/** A scale of scores and its place in the file. */
export type Scale = ScoreScale & { readonly pointer: Pointer }

/** The scale of the overall score. */
export function mainScale({ scales }: Findings): Scale {
  return { ...scales.score, pointer: '/scales/score' }
}

/** The scale of a category: its own, else the main one. */
export function scaleOf(category: Category, pointer: Pointer, findings: Findings): Scale {
  return category.scale ? { ...category.scale, pointer: `${pointer}/scale` } : mainScale(findings)
}

/** What scores on a scale are printed with: its suffix, or the best score after a slash. */
export function scoreUnit({ suffix, max }: Scale): Extract<Unit, { kind: 'score' }> {
  return { kind: 'score', suffix: suffix ?? `/${max}` }
}

/** Decimals of category scores on a scale. */
export function categoryDecimals({ categoryDecimals: own, decimals }: Scale): number {
  return own ?? decimals
}

/** Ends of a scale as terms. */
export function endsOf({ min, max, pointer }: Scale): readonly [Term, Term] {
  return [typedTerm(min, `${pointer}/min`), typedTerm(max, `${pointer}/max`)]
}

/** How far a score is up its scale, from 0 to 1: `(score − min) ÷ (max − min)`. */
export function shareOfScale(score: Term, scale: Scale): Derivation {
  const [min, max] = endsOf(scale)
  if (scale.min === 0) return { op: 'quotient', of: [score, max] }
  return {
    op: 'quotient',
    of: [inner({ op: 'difference', of: [score, min] }), inner({ op: 'difference', of: [max, min] })],
  }
}

/** The score at a share of a scale: `min + share × (max − min)`. */
export function scoreAtShare(share: Term, scale: Scale): Derivation {
  const [min, max] = endsOf(scale)
  if (scale.min === 0) return { op: 'product', of: [share, max] }
  const span = inner({ op: 'difference', of: [max, min] })
  return { op: 'sum', of: [min, inner({ op: 'product', of: [share, span] })] }
}

/** A score brought to another scale; as it is when both scales have the same ends. */
export function onScale(score: Term, from: Scale, to: Scale): Term {
  if (from.min === to.min && from.max === to.max) return score
  return inner(scoreAtShare(inner(shareOfScale(score, from)), to))
}

/** Decimals that show a factor or limit of a step: two for factors, so that `× 0.90` lines up with scores. */
export function stepDecimals(kind: string, value: number): number {
  const places = decimalPlaces(exact(value)) ?? 6
  return kind === 'multiply' ? Math.max(2, places) : places
}

/** A whole bar, for shares of it. */
export function widthTerm(width: number): Term {
  return { ...constant(width), pointer: '/scales/bar/width' }
}
