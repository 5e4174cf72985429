import { figureId, present, type CategoryResult, type StepResult } from '../../assess/index.js'
import type { ViewContext } from '../context.js'
import { badge } from './badge.js'
import { allCategories } from './categories.js'
import { findingLinks } from './finding-links.js'
import type { Entry, Props } from './props.js'
import { rounded } from './rounded.js'
import { incompleteCoverage } from './scorecard.js'

/** How the overall score follows; undefined when nothing is scored. */
export function derivation(context: ViewContext): Props<'derivation'> | undefined {
  const { assessment, optional } = context
  const { score } = assessment
  if (score.overall === undefined && score.withheld === undefined) return undefined
  const parts = partsOf(context)
  return {
    method: score.method,
    ...(isInPercent(context) ? shares(context, parts) : products(context, parts)),
    ...present({
      earned: optional(score.points?.earned),
      possible: optional(score.points?.possible),
      unrounded: optional(score.unrounded),
      near: score.isRounded && score.unrounded === undefined ? true : undefined,
      deduction: deduction(context),
      raw: optional(score.raw ?? score.override?.computed ?? score.overall),
      steps: stepsOf(context),
      overall: optional(score.overall),
      band: score.band && badge(score.band),
      grade: optional(score.grade)?.shown,
      override: override(context),
      coverage: incompleteCoverage(context),
      withheld: score.withheld,
    }),
  }
}

type Rows = Pick<Props<'derivation'>, 'rows' | 'weights' | 'products' | 'rounded'>

/** Weight × score of each category, and their sum, which is still to be divided by the sum of the weights. */
function products(context: ViewContext, parts: readonly CategoryResult[]): Rows {
  const { products: sum, weights } = context.assessment.score
  const added = parts.filter(({ product }) => product !== undefined)
  return {
    rows: parts.map((result) => row(context, result)),
    ...present({
      weights: context.optional(weights),
      products: context.optional(sum),
      rounded:
        rounded(
          context,
          weights,
          added.map(({ weight }) => weight),
        ) ??
        rounded(
          context,
          sum,
          added.map(({ product }) => product),
        ),
    }),
  }
}

/** What the open findings of each severity cost. */
function deduction({ assessment, figure, optional }: ViewContext): Props<'derivation'>['deduction'] {
  const { counts, score } = assessment
  if (!score.deduction) return undefined
  const { start, rows, total, limited } = score.deduction
  return {
    start: figure(start),
    rows: rows.flatMap(({ level, each, cap, amount }) => {
      const open = counts.bySeverity.find((count) => count.level === level)?.open
      if (open === undefined) return []
      return [
        {
          level: badge(level),
          open: figure(open),
          each: figure(each),
          amount: figure(amount),
          ...present({ cap: optional(cap) }),
        },
      ]
    }),
    total: figure(total),
    ...present({ limited: limited || undefined }),
  }
}

/**
 * Weights that add up to 100 are shares already: each category brings its share of its score, and nothing is divided.
 * A sum that is printed rounded is better told by the division.
 */
function isInPercent({ assessment }: ViewContext): boolean {
  const { isRounded, raw, weights } = assessment.score
  if (isRounded || raw === undefined || weights === undefined) return false
  return assessment.ledger.get(weights).shown === '100'
}

function shares(context: ViewContext, parts: readonly CategoryResult[]): Rows {
  const { optional } = context
  const { raw } = context.assessment.score
  return {
    rows: parts.map((result) => {
      const { share: _share, ...rest } = row(context, result)
      return {
        ...rest,
        ...present({ weight: optional(result.share), product: optional(result.contribution) }),
      }
    }),
    ...present({
      products: optional(raw),
      rounded: rounded(
        context,
        raw,
        parts.map(({ contribution }) => contribution),
      ),
    }),
  }
}

/** The categories that enter the score: those of the first level, or, for points, those that points are given to. */
function partsOf({ assessment }: ViewContext): readonly CategoryResult[] {
  const { categories, score } = assessment
  if (score.method === 'deduction') return []
  return score.method === 'points' ? categories.flatMap(withPoints) : categories
}

/** What lies below a category with points of its own is not added a second time. */
function withPoints(result: CategoryResult): readonly CategoryResult[] {
  if (result.state === 'not-applicable') return []
  return result.points === undefined ? result.children.flatMap(withPoints) : [result]
}

function row(context: ViewContext, result: CategoryResult): Entry<Props<'derivation'>['rows']> {
  const { assessment, optional } = context
  const { category, points, product, share, state, weight } = result
  const mapped = assessment.ledger.find(figureId('categoryMapped', { category: category.id }))?.id
  const isPoints = assessment.score.method === 'points'
  return {
    name: category.name,
    state,
    ...present({
      weight: optional(weight),
      share: optional(share),
      score: optional(mapped ?? result.score),
      product: optional(product),
      earned: isPoints ? optional(points?.earned) : undefined,
      possible: isPoints ? optional(points?.possible) : undefined,
    }),
  }
}

function stepsOf(context: ViewContext): Props<'derivation'>['steps'] {
  const below = allCategories(context).flatMap(({ category, steps }) =>
    steps.filter(takesPart).map((step) => stepRow(context, step, category.name)),
  )
  const overall = below.length > 0 ? context.words.components.scorecard.overall : undefined
  const last = context.assessment.score.steps.filter(takesPart).map((step) => stepRow(context, step, overall))
  const steps = [...below, ...last]
  return steps.length > 0 ? steps : undefined
}

/** A step per open finding does nothing where there is none. */
function takesPart({ kind, triggers }: StepResult): boolean {
  return kind !== 'subtractPerOpen' || triggers.length > 0
}

function stepRow(
  context: ViewContext,
  { kind, value, before, change, after, reason, triggers, pointer }: StepResult,
  scope: string | undefined,
): Entry<NonNullable<Props<'derivation'>['steps']>> {
  const { authored, figure } = context
  return {
    kind,
    value: figure(value),
    before: figure(before),
    change: figure(change),
    after: figure(after),
    ...present({
      scope,
      reason: reason === undefined ? undefined : authored.inline(reason, `${pointer}/reason`),
      triggers: findingLinks(context, triggers),
    }),
  }
}

function override({
  assessment,
  authored,
  figure,
  format,
  optional,
}: ViewContext): Props<'derivation'>['override'] {
  const { overall, override: given } = assessment.score
  if (overall === undefined || !given) return undefined
  return {
    value: figure(overall),
    ...present({
      computed: optional(given.computed),
      reason:
        given.reason === undefined ? undefined : authored.inline(given.reason, `${given.pointer}/reason`),
      by: given.by,
      date: given.date === undefined ? undefined : format.date(given.date),
    }),
  }
}
