import { present, type FindingResult } from '../../assess/index.js'
import type { ViewContext } from '../context.js'
import { findingRow } from './findings.js'
import type { Props } from './props.js'

/** How many open findings the plan carries, and the pressing ones it does not; undefined without a plan. */
export function planCoverage(context: ViewContext): Props<'plan-coverage'> | undefined {
  const { assessment, figure } = context
  const { counts, findings, plan } = assessment
  if (plan.phases.length === 0 || !assessment.rows.some(({ open }) => open)) return undefined
  const pressing = new Set(findings.scales.priorities.slice(0, 2).map(({ id }) => id))
  const left = plan.unscheduledIds.flatMap((id) => context.finding(id) ?? [])
  const isWorthNaming = ({ blocker, critical, priority }: FindingResult): boolean =>
    blocker || critical || (priority !== undefined && pressing.has(priority.id))
  const named = left.filter(isWorthNaming)
  return {
    scheduled: figure(plan.scheduled),
    open: figure(counts.open),
    ...(named.length > 0
      ? {
          unscheduled: figure(plan.unscheduled),
          rows: named.map((result) => findingRow(context, result)),
          ...present({ all: named.length === left.length ? true : undefined }),
        }
      : {}),
  }
}
