import { present, type MetricResult } from '../../assess/index.js'
import type { FigureValue } from '../../tree/value.js'
import type { ViewContext } from '../context.js'
import type { Entry, Props } from './props.js'

/**
 * Metrics with where they stand, where they should be, and the change between; undefined without targets. With a
 * category, its metrics alone, whether they have a target or not.
 */
export function currentTarget(context: ViewContext, category?: string): Props<'current-target'> | undefined {
  const rows = context.assessment.metrics
    .filter((result) => (category === undefined ? hasAim(result) : result.metric.category === category))
    .map((result) => row(context, result))
  return rows.length > 0 ? { rows } : undefined
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

function row(context: ViewContext, result: MetricResult): Entry<Props<'current-target'>['rows']> {
  const { authored, optional } = context
  const { metric, pointer, current, previous, target, projected, gap, improvement, factor } = result
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
      improvement: optional(improvement),
      factor: optional(factor),
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
