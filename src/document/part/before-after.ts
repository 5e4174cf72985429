import { present, type MetricResult } from '../../assess/index.js'
import type { FigureValue, InlineValue } from '../../tree/value.js'
import type { ViewContext } from '../context.js'
import { escapeInline } from './escape-inline.js'
import { fill } from './fill.js'
import type { Entry, Props } from './props.js'

/**
 * Every metric that has somewhere to go, before and after the work: one list, so both sides have the same measures in
 * the same order. What is expected counts, else what is aimed at. Undefined without such metrics.
 */
export function beforeAfter(context: ViewContext): Props<'before-after'> | undefined {
  const measures = context.assessment.metrics.flatMap((result) => measure(result, context))
  return measures.length > 0 ? { measures } : undefined
}

function measure(result: MetricResult, context: ViewContext): Entry<Props<'before-after'>['measures']>[] {
  const { metric, current, projected, target, improvement, factor, met } = result
  const { optional } = context
  const after = optional(projected ?? target)
  if (after === undefined) return []
  return [
    {
      label: metric.label,
      before: optional(current) ?? null,
      after,
      ...present({
        beforeNote: factorsOf(result, context),
        afterNote: projected === undefined ? undefined : afterPhase(result, context),
        improvement: optional(improvement),
        factor: optional(factor),
        met: (met === true && projected === undefined) || undefined,
      }),
    },
  ]
}

/** What the current value is the product of: `1,440 polls per day × 12 task types`. */
function factorsOf({ factors }: MetricResult, { figure, words }: ViewContext): InlineValue | undefined {
  if (factors.length === 0) return undefined
  const figures: Record<string, FigureValue> = {}
  const parts = factors.map(({ label, value }, index) => {
    figures[`factor-${index}`] = figure(value)
    return fill(words.documents.roadmap.factor, {
      value: `{{factor-${index}}}`,
      label: escapeInline(label),
    })
  })
  return { kind: 'inline', value: parts.join(words.documents.roadmap.times), figures }
}

function afterPhase({ metric }: MetricResult, { phase, words }: ViewContext): string | undefined {
  const id = metric.projected?.byPhase
  const name = id === undefined ? undefined : phase(id)?.phase.name
  return name === undefined ? undefined : fill(words.documents.roadmap.afterPhase, { phase: name })
}
