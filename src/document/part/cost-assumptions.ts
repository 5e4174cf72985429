import type { DecimalText } from '../../locale/index.js'
import type { InlineValue } from '../../tree/value.js'
import type { ViewContext } from '../context.js'
import { fill } from './fill.js'
import { isSome } from './is-some.js'
import { ratePeriod } from './rate-period.js'
import { sentence } from './sentence.js'

/** What the costs rest on, in sentences: rate, hours of a day, budgets, what the plan leaves out. */
export function costAssumptions(context: ViewContext): (InlineValue | string)[] {
  const { assessment, figure, format, words } = context
  const { cost, counts, findings, plan } = assessment
  const said = words.documents.investment.assumptions
  if (cost.hours === undefined) return []
  const number = (value: number): string => format.number(decimal(value))
  const { hoursPerDay, daysPerWeek } = findings.scales.effort
  const hourly = cost.rows.every(({ role }) => ratePeriod(context, role) === 'h')
  const hasPlan = plan.phases.length > 0
  const leavesOut = hasPlan && isSome(context, plan.unscheduled)
  return [
    ...(cost.rate !== undefined && hourly ? [sentence(said.rate, { rate: figure(cost.rate) })] : []),
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
          ...(counts.effort === undefined
            ? []
            : [sentence(said.allFindings, { effort: figure(counts.effort) })]),
        ]
      : []),
    ...(plan.phases.some(({ done }) => done) ? [said.done] : []),
  ]
}

function decimal(value: number): DecimalText {
  return `${value}`
}
