import type { CountedRow, Derivation, FigureId, Term } from '../ledger.js'
import { queryText } from '../query.js'
import { constant, inner, typedTerm } from '../terms.js'
import type { Workbench } from '../workbench.js'
import type { ScoredNode } from './categories.js'

/** Ids of the coverage figures: "14 of 18 categories, 82 % of weight". */
export type Coverage = { readonly scored: FigureId; readonly all: FigureId; readonly weight: FigureId }

/**
 * Defines how much of what applies is scored.
 *
 * Counted are the categories at the ends of the tree, and those with a score of their own, because a parent with
 * one scored child of four would hide the other three.
 */
export function defineCoverage(nodes: readonly ScoredNode[], work: Workbench): Coverage | undefined {
  const ends = nodes.flatMap(endsOf).filter(({ score }) => score.state !== 'not-applicable')
  const scored = ends.filter(({ score }) => score.state === 'scored')
  if (ends.length === 0) return undefined
  const { define } = work.draft
  return {
    scored: define(
      'coverageScored',
      {},
      {
        derivation: { op: 'count', query: queryText(work, 'applicable', 'scored'), rows: scored.map(rowOf) },
      },
    ),
    all: define(
      'coverageAll',
      {},
      {
        derivation: { op: 'count', query: queryText(work, 'applicable'), rows: ends.map(rowOf) },
      },
    ),
    weight: define(
      'coverageWeight',
      {},
      {
        derivation: { op: 'product', of: [inner(shareScored(nodes)), constant(100)] },
        unit: { kind: 'percent' },
      },
    ),
  }
}

function endsOf(node: ScoredNode): ScoredNode[] {
  return isEnd(node) ? [node] : node.below.flatMap(endsOf)
}

function isEnd({ below, score }: ScoredNode): boolean {
  return (
    below.length === 0 || (score.state === 'scored' && !score.rolledUp) || score.state === 'not-applicable'
  )
}

/** Weighted mean of 1 for what is scored and 0 for what is not, level by level. */
function shareScored(nodes: readonly ScoredNode[]): Derivation {
  const applicable = nodes.filter(({ score }) => score.state !== 'not-applicable')
  return {
    op: 'weighted-mean',
    of: applicable.map((one) => ({
      weight: typedTerm(one.node.category.weight ?? 1, `${one.node.pointer}/weight`, one.node.category.name),
      value: shareOf(one),
    })),
  }
}

function shareOf(one: ScoredNode): Term {
  if (isEnd(one)) return constant(one.score.state === 'scored' ? 1 : 0)
  return inner(shareScored(one.below))
}

function rowOf({ node }: ScoredNode): CountedRow {
  return { id: node.category.id, pointer: node.pointer }
}
