import type { CategoryResult } from '../assessment.js'
import type { Derivation, FigureId, Term } from '../ledger.js'
import { present } from '../present.js'
import { constant, figureTerm, given, percentOf } from '../terms.js'
import type { Workbench } from '../workbench.js'
import type { Base } from './base.js'
import type { CategoryNode } from './category-tree.js'
import type { CategoryScore } from './category-score.js'
import { categoryDecimals, onScale, scoreUnit, type Scale } from './scale.js'

/** A category of one level with its score. */
export type Sibling = { readonly node: CategoryNode; readonly score: CategoryScore }

/** What weighing gives a category. */
export type Weighed = Pick<CategoryResult, 'weight' | 'share' | 'product' | 'contribution'>

/** The score of a level, and what its categories bring to it; `weighed` goes by category id. */
export type Level = {
  readonly base: Base
  readonly weighed: ReadonlyMap<string, Weighed>
  readonly products: readonly FigureId[]
  /** Sum of the weights that count. */
  readonly total?: FigureId
}

type Part = { readonly sibling: Sibling; readonly value: Term; readonly weight: FigureId }

/**
 * Joins the scores of siblings into one on `scale`, by weighted mean or by the worst of them.
 *
 * What a category that was not assessed does follows `scoring.notAssessed`: it leaves the sum, counts as the
 * worst score, or leaves the whole level not assessed.
 */
export function weigh(
  siblings: readonly Sibling[],
  method: 'weighted-mean' | 'minimum',
  { scale, parent, work }: { scale: Scale; parent?: CategoryNode | undefined; work: Workbench },
): Level {
  const policy = work.findings.scoring.notAssessed
  const applicable = siblings.filter(({ score }) => score.state !== 'not-applicable')
  const scored = applicable.filter(({ score }) => score.state === 'scored')
  const counted = policy === 'zero' ? applicable : scored
  const none = { weighed: new Map<string, Weighed>(), products: [] }
  if (siblings.length > 0 && applicable.length === 0) return { base: { state: 'not-applicable' }, ...none }
  const values = counted.map((sibling) => ({ sibling, value: valueOn(scale, sibling, work) }))
  const blocked = policy === 'block' && scored.length < applicable.length
  if (method === 'minimum') {
    if (scored.length === 0 || blocked) return { base: { state: 'not-assessed' }, ...none }
    return {
      base: { state: 'scored', derivation: { op: 'minimum', of: values.map(({ value }) => value) } },
      ...none,
    }
  }
  const weights = new Map(
    applicable.map((sibling) => [sibling.node.category.id, defineWeight(sibling, work)]),
  )
  const parts = values.flatMap(({ sibling, value }): Part[] => {
    const weight = weights.get(sibling.node.category.id)
    return weight === undefined ? [] : [{ sibling, value, weight }]
  })
  const total = parts.length === 0 ? undefined : defineTotal(parts, parent, work)
  const heavy = total !== undefined && isPositive(total, work)
  const weighed = new Map<string, Weighed>([...weights].map(([id, weight]) => [id, { weight }]))
  if (heavy) {
    for (const part of parts)
      weighed.set(part.sibling.node.category.id, weighPart(part, total, { scale, work }))
  }
  const ids = [...weighed.values()]
  return {
    base:
      !heavy || blocked || scored.length === 0
        ? { state: 'not-assessed' }
        : {
            state: 'scored',
            derivation: {
              op: 'weighted-mean',
              of: parts.map(({ value, weight }) => ({ weight: figureTerm(weight), value })),
            },
          },
    weighed,
    products: ids.flatMap(({ product }) => product ?? []),
    ...present({ total }),
  }
}

/** The score of a category on the scale of its level; the worst score for one that was not assessed. */
function valueOn(scale: Scale, { node, score }: Sibling, { draft }: Workbench): Term {
  if (!score.scored) return { ...constant(scale.min), pointer: '/scoring/notAssessed' }
  const own = figureTerm(score.scored.score)
  const mapped = onScale(own, score.scale, scale)
  if (mapped === own || !('derivation' in mapped)) return own
  const id = draft.define(
    'categoryMapped',
    { category: node.category.id },
    {
      derivation: mapped.derivation,
      unit: scoreUnit(scale),
      decimals: categoryDecimals(scale),
      names: { category: node.category.name },
    },
  )
  return figureTerm(id)
}

function defineWeight({ node }: Sibling, { draft }: Workbench): FigureId {
  const { id, name, weight = 1 } = node.category
  const derivation = given(weight, `${node.pointer}/weight`)
  return draft.define(
    'categoryWeight',
    { category: id },
    { derivation, unit: { kind: 'weight' }, names: { category: name } },
  )
}

function defineTotal(
  parts: readonly Part[],
  parent: CategoryNode | undefined,
  { draft }: Workbench,
): FigureId {
  const derivation: Derivation = { op: 'sum', of: parts.map(({ weight }) => figureTerm(weight)) }
  const unit = { kind: 'weight' } as const
  if (!parent) return draft.define('scoreWeights', {}, { derivation, unit })
  const { id, name } = parent.category
  return draft.define('categoryWeights', { category: id }, { derivation, unit, names: { category: name } })
}

function weighPart(
  { sibling, value, weight }: Part,
  total: FigureId,
  { scale, work }: { scale: Scale; work: Workbench },
): Weighed {
  const { id, name } = sibling.node.category
  const parameters = { category: id }
  const names = { category: name }
  const { define } = work.draft
  const scored = sibling.score.state === 'scored'
  const product = define('categoryProduct', parameters, {
    derivation: { op: 'product', of: [figureTerm(weight), value] },
    unit: { kind: 'score' },
    decimals: { upTo: 6 },
    names,
  })
  return {
    weight,
    product,
    share: define('categoryShare', parameters, {
      derivation: percentOf(figureTerm(weight), figureTerm(total)),
      unit: { kind: 'percent' },
      names,
    }),
    ...present({
      contribution: scored
        ? define('categoryContribution', parameters, {
            derivation: { op: 'quotient', of: [figureTerm(product), figureTerm(total)] },
            unit: { kind: 'score' },
            decimals: { upTo: categoryDecimals(scale) + 2 },
            names,
          })
        : undefined,
    }),
  }
}

function isPositive(id: FigureId, { draft }: Workbench): boolean {
  const value = draft.valueOf(id)
  return value !== null && typeof value !== 'string' && value.min.n > 0n && value.min.s > 0n
}
