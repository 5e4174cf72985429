import type { Condition } from '../model/index.js'
import { holds } from './evaluate.js'
import { figureId } from './figure-catalogue.js'
import type { Comparison, Term } from './ledger.js'
import { openFindings, openTerm } from './query.js'
import { constant } from './terms.js'
import type { Workbench } from './workbench.js'

/** What conditions may ask for besides findings and metrics. */
export type Asked = {
  /** Printed score of `overall` or of a category; nothing where there is none or where it is not computed yet. */
  readonly score: (id: string) => Term | undefined
  /** Number of conditions of the verdict that are not met. */
  readonly unmet: Term
  /** Category that queries without one are narrowed to. */
  readonly category?: string | undefined
}

/** The comparisons that must all hold for a condition to hold. */
export function comparisonsOf(condition: Condition, asked: Asked, work: Workbench): readonly Comparison[] {
  switch (condition.kind) {
    case 'all':
      return condition.of.flatMap((one) => comparisonsOf(one, asked, work))
    case 'open': {
      const query = narrowed(condition.query, asked)
      return [{ of: openTerm(query, work), is: condition.op, than: constant(condition.value) }]
    }
    case 'score':
      return [
        { of: asked.score(condition.score) ?? unknown, is: condition.op, than: constant(condition.value) },
      ]
    case 'metric': {
      const id = figureId('metricCurrent', { metric: condition.metric })
      const known = work.draft.has(id) && typeof work.draft.valueOf(id) !== 'string'
      return [{ of: known ? { figure: id } : unknown, is: condition.op, than: constant(condition.value) }]
    }
    case 'unmet':
      return [{ of: asked.unmet, is: condition.op, than: constant(condition.value) }]
    default:
      return condition satisfies never
  }
}

/** Says whether a condition holds now. */
export function isTrue(condition: Condition, asked: Asked, work: Workbench): boolean {
  return comparisonsOf(condition, asked, work).every((one) => holds(one, work.draft.valueOf))
}

/** Ids of the open findings that a condition counts. */
export function triggersOf(condition: Condition, asked: Asked, work: Workbench): readonly string[] {
  if (condition.kind === 'all')
    return [...new Set(condition.of.flatMap((one) => triggersOf(one, asked, work)))]
  if (condition.kind !== 'open') return []
  return openFindings(narrowed(condition.query, asked), work).rows.map(({ finding }) => finding.id)
}

/** Names of the categories whose score a condition asks for; `overall` for the overall one. */
export function scoresAsked(condition: Condition): readonly string[] {
  if (condition.kind === 'all') return condition.of.flatMap(scoresAsked)
  return condition.kind === 'score' ? [condition.score] : []
}

/** A term without a value: whatever it is compared with, the comparison does not hold. */
const unknown: Term = { derivation: { op: 'given', value: null, pointer: '' } }

/** A query narrowed to the category that is being scored, unless it names one. */
export function narrowed<Query extends { readonly category?: string }>(
  query: Query,
  { category }: Asked,
): Query {
  return category === undefined || query.category !== undefined ? query : { ...query, category }
}
