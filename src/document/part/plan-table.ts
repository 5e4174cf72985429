import type { ViewContext } from '../context.js'
import { phaseTitle } from './phase-title.js'
import type { Props } from './props.js'

/** What is left of the plan as one table: phases with duration and effort; undefined when nothing is left. */
export function planTable(context: ViewContext): Props<'data-table'> | undefined {
  const { assessment, optional, words } = context
  const left = assessment.plan.phases.filter(({ done }) => !done)
  if (left.length === 0) return undefined
  const said = words.documents.executiveSummary.planTable
  return {
    columns: [
      { label: said.phase },
      { label: said.duration, align: 'right' },
      { label: said.effort, align: 'right' },
      { label: said.findings, align: 'right' },
    ],
    rows: left.map(({ phase, duration, effort, open }) => [
      phaseTitle(context, phase),
      optional(duration) ?? '',
      optional(effort) ?? '',
      context.figure(open),
    ]),
  }
}
