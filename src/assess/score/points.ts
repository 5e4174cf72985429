import type { FigureId } from '../ledger.js'
import { figureTerm, inner } from '../terms.js'
import type { Workbench } from '../workbench.js'
import type { Base, Points } from './base.js'
import type { ScoredNode } from './categories.js'
import { scoreAtShare, type Scale } from './scale.js'

/**
 * Scores by points over all categories: Σ earned ÷ Σ possible of the scale.
 *
 * What a category without points does follows `scoring.notAssessed`, but nothing says how many points it could
 * have earned: it leaves the sum, or, where the policy is `block`, there is no score.
 */
export function totalPoints(nodes: readonly ScoredNode[], scale: Scale, work: Workbench): Base {
  const ends = nodes.flatMap(endsOf).filter(({ score }) => score.state !== 'not-applicable')
  const counted = ends.filter(({ score }) => score.state === 'scored')
  const points = counted.flatMap(({ score }): Points[] => (score.points ? [score.points] : []))
  for (const { node, score } of counted) {
    if (!score.points) work.tell('category-without-points', { category: node.category.id }, node.pointer)
  }
  if (points.length === 0) return { state: 'not-assessed' }
  if (work.findings.scoring.notAssessed === 'block' && points.length < ends.length)
    return { state: 'not-assessed' }
  const total = (key: 'scoreEarned' | 'scorePossible', ids: readonly FigureId[]): FigureId =>
    work.draft.define(
      key,
      {},
      { derivation: { op: 'sum', of: ids.map(figureTerm) }, unit: { kind: 'measure' } },
    )
  const earned = total(
    'scoreEarned',
    points.map((one) => one.earned),
  )
  const possible = total(
    'scorePossible',
    points.map((one) => one.possible),
  )
  const share = inner({ op: 'quotient', of: [figureTerm(earned), figureTerm(possible)] })
  return { state: 'scored', derivation: scoreAtShare(share, scale), points: { earned, possible } }
}

/** The categories that points are given to: those with points, and those at the ends of the tree. */
function endsOf(one: ScoredNode): ScoredNode[] {
  const stops =
    one.score.points !== undefined || one.below.length === 0 || one.score.state === 'not-applicable'
  return stops ? [one] : one.below.flatMap(endsOf)
}
