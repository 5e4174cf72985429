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
        tone: assessment.plan.criticalPath.includes(phase.id) ? 'info' : 'plain',
        after: [...phase.dependsOn],
      })),
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
    },
  }
}

/** Measures before and after the work, each pair on a scale of its own; undefined where none is known on both sides. */
export function changeChart(context: ViewContext): Props<'chart'> | undefined {
  const { assessment, figure, words } = context
  const said = words.documents.charts.change
  const rows = assessment.metrics.flatMap((result): Drawing<'bars'>['rows'] => {
    const { current, metric } = result
    const after = result.projected ?? result.target
    const [now, then] = [numberOf(context, current), numberOf(context, after)]
    if (current === undefined || after === undefined || now === undefined || then === undefined) return []
    const most = Math.max(now, then)
    if (most <= 0 || Math.min(now, then) < 0) return []
    const isWorse = metric.higherIsBetter === false ? now > then : now < then
    return [
      {
        label: metric.label,
        to: now / most,
        shown: [figure(current), ` (${said.before})`],
        tone: isWorse ? 'high' : 'info',
      },
      {
        label: '',
        to: then / most,
        shown: [figure(after), ` (${said.after})`],
        tone: 'good',
        isSecond: true,
      },
    ]
  })
  if (rows.length === 0) return undefined
  return { title: said.title, sentence: said.sentence, drawing: { kind: 'bars', rows } }
}

function unitOf({ assessment }: ViewContext, id: string | undefined): readonly string[] {
  const unit = id === undefined ? undefined : assessment.ledger.get(id).unit
  return unit?.kind === 'duration' ? [unit.unit] : []
}
