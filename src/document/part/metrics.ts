import { present, type FigureId, type MetricResult } from '../../assess/index.js'
import type { ViewContext } from '../context.js'
import { hasAim, measured } from './current-target.js'
import type { Entry, Props } from './props.js'

type Row = Entry<Props<'metrics'>['rows']>

/** What metrics are made of, how they compare and how they were measured; undefined when none says so. */
export function metrics(context: ViewContext): Props<'metrics'> | undefined {
  const rows = context.assessment.metrics.filter(hasOrigin).map((result) => row(context, result))
  return rows.length > 0 ? { rows } : undefined
}

/** Metrics that say where their value comes from; those without an aim appear here only. */
function hasOrigin(result: MetricResult): boolean {
  const { metric, factors, parts, ratio, benchmark } = result
  const lists = [factors, parts, benchmark]
  return (
    !hasAim(result) ||
    metric.command !== undefined ||
    ratio !== undefined ||
    lists.some((list) => list.length > 0)
  )
}

function row(context: ViewContext, result: MetricResult): Row {
  const { metric, current, factors, parts, ratio, benchmark } = result
  return {
    label: metric.label,
    current: measured(context, current),
    ...present({
      group: metric.group,
      factors: named(context, factors),
      parts: named(context, parts),
      ratio: ratio && { of: operand(context, ratio.of), to: operand(context, ratio.to) },
      benchmarks: named(context, benchmark),
      command: metric.command,
    }),
  }
}

type Operand = { readonly label: string; readonly value: FigureId }

function named(context: ViewContext, values: readonly Operand[]): Row['parts'] {
  return values.length > 0 ? values.map((value) => operand(context, value)) : undefined
}

function operand({ figure }: ViewContext, { label, value }: Operand) {
  return { label, value: figure(value) }
}
