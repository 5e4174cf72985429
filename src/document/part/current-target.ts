import { present, type CategoryResult, type MetricResult } from '../../assess/index.js'
import type { FigureValue } from '../../tree/value.js'
import type { ViewContext } from '../context.js'
import { badge } from './badge.js'
import { allCategories } from './categories.js'
import { categoryLink } from './findings.js'
import type { Entry, Props } from './props.js'

type Row = Entry<Props<'current-target'>['rows']>

/**
 * Categories and metrics with where they stand, where they should be, and the change between; undefined without
 * targets. With a category, its metrics alone, whether they have a target or not.
 */
export function currentTarget(context: ViewContext, category?: string): Props<'current-target'> | undefined {
  const areas =
    category === undefined ? allCategories(context).flatMap((result) => areaRow(context, result)) : []
  const measures = context.assessment.metrics
    .filter((result) => (category === undefined ? hasAim(result) : result.metric.category === category))
    .map((result) => row(context, result))
  const rows = [...areas, ...measures]
  return rows.length > 0 ? { rows } : undefined
}

/** A category with a target is a measure among the others, and leads to its section. */
function areaRow(context: ViewContext, { category, gap, gapLevel, score, target }: CategoryResult): Row[] {
  const { optional } = context
  const aim = optional(target)
  const { href } = categoryLink(context, category.id) ?? {}
  if (!aim) return []
  return [
    {
      label: category.name,
      current: measured(context, score),
      target: aim,
      state: gap === undefined ? 'met' : 'unmet',
      ...present({ href, gap: optional(gap), gapLabel: gapLevel && badge(gapLevel) }),
    },
  ]
}

/** Whether a metric states where it should go, or something about itself that only this table has a column for. */
export function hasAim({ metric, target, projected }: MetricResult): boolean {
  return (
    target !== undefined ||
    projected !== undefined ||
    metric.note !== undefined ||
    metric.formula !== undefined
  )
}

/** Value of a figure that may be absent; a metric that states none is unknown. */
export function measured(context: ViewContext, id: string | undefined): FigureValue | null {
  return context.optional(id) ?? null
}

function row(context: ViewContext, result: MetricResult): Row {
  const { authored, optional } = context
  const { metric, pointer, current, previous, target, projected, gap, gapLevel } = result
  // A share is told by its gap: "2.8 times as much" of 30 % says less than 55 points.
  const isShare = metric.unit === '%' && metric.higherIsBetter && gap !== undefined
  const note = metric.note === undefined ? undefined : authored.inline(metric.note, `${pointer}/note`)
  return {
    label: metric.label,
    current: measured(context, current),
    ...present({
      group: metric.group,
      previous: optional(previous),
      projected: optional(projected),
      target: optional(target),
      gap: optional(gap),
      gapLabel: gapLevel && badge(gapLevel),
      improvement: optional(result.improvement),
      factor: isShare ? undefined : optional(result.factor),
      state: metricState(result),
      note: note ?? metric.formula,
    }),
  }
}

/** Whether a metric meets its target; nothing where it has none. */
export function metricState({ target, met }: MetricResult): 'met' | 'unmet' | 'unknown' | undefined {
  if (target === undefined) return undefined
  return met === undefined ? 'unknown' : met ? 'met' : 'unmet'
}
