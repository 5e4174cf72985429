import type { DecimalText } from '../../locale/index.js'
import type { InlineValue } from '../../tree/value.js'
import type { ViewContext } from '../context.js'
import { fill } from './fill.js'
import { isSome } from './is-some.js'
import { rateFigure } from './rate.js'
import { sentence } from './sentence.js'

/** What the costs rest on, in sentences: rate, hours of a day, budgets, what the plan leaves out. */
export function costAssumptions(context: ViewContext): (InlineValue | string)[] {
  const { assessment, figure, format, words } = context
  const { cost, counts, findings, plan } = assessment
  const said = words.documents.investment.assumptions
  if (cost.hours === undefined) return []
  const number = (value: number): string => format.number(decimal(value))
  const { hoursPerDay, daysPerWeek } = findings.scales.effort
  const paid = cost.rows.find(({ rate }) => rate !== undefined && rate === cost.rate)
  const hasPlan = plan.phases.length > 0
  const leavesOut = hasPlan && isSome(context, plan.unscheduled)
  return [
    ...(paid && cost.rate !== undefined
      ? [sentence(said.rate, { rate: rateFigure(context, cost.rate, paid.role) })]
      : []),
    fill(said.time, { hours: number(hoursPerDay), days: number(daysPerWeek) }),
    ...(plan.tasks !== undefined && plan.phases.some(({ taskEffort }) => taskEffort !== undefined)
      ? [sentence(said.budgets, { tasks: figure(plan.tasks) })]
      : []),
    ...(leavesOut
      ? [
          sentence(said.coverage, {
            scheduled: figure(plan.scheduled),
            open: figure(counts.open),
          }),
        ]
      : []),
    ...(plan.phases.some(({ done }) => done) ? [said.done] : []),
  ]
}

function decimal(value: number): DecimalText {
  return `${value}`
}
