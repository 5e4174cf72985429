import type { FigureValue } from '../../tree/value.js'
import type { ViewContext } from '../context.js'
import { numberOf, told, type Drawing } from './chart-data.js'
import type { Props } from './props.js'

/** Phases over time with what they wait for; undefined for fewer than two that have a duration. */
export function ganttChart(context: ViewContext): Props<'chart'> | undefined {
  const { assessment, figure, words } = context
  const said = words.documents.charts.gantt
  const { duration, phases } = assessment.plan
  const timed = phases.flatMap(({ duration: length, finish, phase, start }) => {
    const [from, to, latest] = [
      start === undefined ? 0 : numberOf(context, start),
      numberOf(context, finish),
      numberOf(context, finish, 'max'),
    ]
    return from === undefined || to === undefined || latest === undefined || length === undefined
      ? []
      : [{ phase, from, to, latest, shown: [figure(length)] }]
  })
  const units = new Set(
    phases.flatMap(({ finish, start }) => [finish, start].flatMap((id) => unitOf(context, id))),
  )
  const end = Math.max(...timed.map(({ latest }) => latest))
  if (duration === undefined || timed.length < 2 || units.size > 1 || end <= 0) return undefined
  const isCritical = (id: string): boolean => assessment.plan.criticalPath.includes(id)
  const hasSlack = timed.some(({ phase }) => !isCritical(phase.id))
  const hasRange = timed.some(({ latest, to }) => latest > to)
  return {
    title: said.title,
    sentence: told(said.sentence, { figures: { duration: figure(duration) } }),
    drawing: {
      kind: 'gantt',
      rows: timed.map(({ from, latest, phase, shown, to }) => ({
        id: phase.id,
        label: phase.name,
        start: from / end,
        end: to / end,
        latest: latest / end,
        shown,
        isCritical: isCritical(phase.id),
        after: [...phase.dependsOn],
      })),
      legend: [
        ...(hasSlack
          ? ([
              { mark: 'critical', words: said.critical },
              { mark: 'slack', words: said.slack },
            ] as const)
          : []),
        ...(hasRange ? ([{ mark: 'range', words: said.range }] as const) : []),
      ],
    },
  }
}

/** What each phase costs; undefined for fewer than two amounts. */
export function costChart(context: ViewContext): Props<'chart'> | undefined {
  const { assessment, figure, words } = context
  const said = words.documents.charts.cost
  const { total } = assessment.cost
  const rows = assessment.plan.phases.flatMap(({ cost, phase }) => {
    const [least, most] = [numberOf(context, cost), numberOf(context, cost, 'max')]
    return cost === undefined || least === undefined || most === undefined || most === 0
      ? []
      : [{ label: phase.name, least, most, amount: figure(cost) }]
  })
  const largest = rows.toSorted((one, other) => other.most - one.most)[0]
  if (total === undefined || rows.length < 2 || !largest) return undefined
  return {
    title: said.title,
    sentence: told(said.sentence, {
      names: { phase: largest.label },
      figures: { amount: largest.amount, total: figure(total) },
    }),
    drawing: {
      kind: 'bars',
      rows: rows.map(({ amount, label, least, most }) => ({
        label,
        to: least / largest.most,
        most: most / largest.most,
        shown: [amount],
        tone: 'info',
      })),
      legend: rows.some(({ least, most }) => most > least) ? [{ mark: 'range', words: said.range }] : [],
    },
  }
}

/**
 * Measures before and after the work, each pair on a scale of its own, and the one that changes most; undefined where
 * none is known on both sides.
 */
export function changeChart(context: ViewContext): Props<'chart'> | undefined {
  const { assessment, figure, words } = context
  const said = words.documents.charts.change
  const changes = assessment.metrics.flatMap(({ current, metric, projected, target }) => {
    const after = projected ?? target
    const [now, later] = [numberOf(context, current), numberOf(context, after)]
    if (current === undefined || after === undefined || now === undefined || later === undefined) return []
    const most = Math.max(now, later)
    if (most <= 0 || Math.min(now, later) < 0) return []
    return [{ metric, most, now, later, before: figure(current), after: figure(after) }]
  })
  const [largest] = changes.toSorted(
    (one, other) => Math.min(one.now, one.later) / one.most - Math.min(other.now, other.later) / other.most,
  )
  if (!largest) return undefined
  const { after, before, metric } = largest
  return {
    title: said.title,
    sentence: told(said.sentence, { names: { metric: metric.label }, figures: { before, after } }),
    drawing: { kind: 'bars', rows: changes.flatMap((change) => pairOf(change, said)) },
  }
}

type Change = {
  readonly metric: { readonly label: string; readonly higherIsBetter?: boolean }
  readonly most: number
  readonly now: number
  readonly later: number
  readonly before: FigureValue
  readonly after: FigureValue
}

function pairOf(
  { after, before, metric, most, now, later }: Change,
  words: { readonly before: string; readonly after: string },
): Drawing<'bars'>['rows'] {
  const isWorse = metric.higherIsBetter === false ? now > later : now < later
  return [
    {
      label: metric.label,
      to: now / most,
      shown: [before, ` (${words.before})`],
      tone: isWorse ? 'high' : 'info',
    },
    { label: '', to: later / most, shown: [after, ` (${words.after})`], tone: 'good', isSecond: true },
  ]
}

function unitOf({ assessment }: ViewContext, id: string | undefined): readonly string[] {
  const unit = id === undefined ? undefined : assessment.ledger.get(id).unit
  return unit?.kind === 'duration' ? [unit.unit] : []
}
