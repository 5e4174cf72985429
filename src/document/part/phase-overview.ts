import type { PhaseResult } from '../../assess/index.js'
import { entityAnchor } from '../../component/index.js'
import type { FigureValue, InlineValue } from '../../tree/value.js'
import type { ViewContext } from '../context.js'
import { escapeInline } from './escape-inline.js'
import { isDetailed } from './is-detailed.js'
import { phaseDates } from './phase-dates.js'
import { phaseStatus } from './phase-status.js'
import { phaseTitle } from './phase-title.js'
import type { Props } from './props.js'

/** All phases as one table: effort, time, what they wait for, what they cost; undefined without phases. */
export function phaseOverview(context: ViewContext): Props<'data-table'> | undefined {
  const { phases } = context.assessment.plan
  if (phases.length === 0) return undefined
  const columns = columnsOf(context)
  return {
    columns: columns.map(({ label, align }) => ({ label, ...(align && { align }) })),
    rows: phases.map((result) => columns.map(({ cell }) => cell(result) ?? '')),
  }
}

type Column = {
  readonly label: string
  readonly align?: 'right'
  /** A column that says nothing in any row is not drawn. */
  readonly cell: (result: PhaseResult) => FigureValue | InlineValue | string | undefined
}

function columnsOf(context: ViewContext): readonly Column[] {
  const { assessment, format, optional, words } = context
  const said = words.documents.roadmap.columns
  const levels = assessment.findings.scales.riskLevels
  // What remains of a phase that is done is nothing: its cells stay empty instead of saying 0.
  const remaining = (result: PhaseResult, id: string | undefined) => (result.done ? undefined : optional(id))
  return [
    { label: said.phase, cell: (result) => phaseName(result, context) },
    { label: said.status, cell: ({ phase }) => phaseStatus(phase, context)?.label },
    { label: said.effort, align: 'right', cell: (result) => remaining(result, result.effort) },
    { label: said.duration, align: 'right', cell: ({ duration }) => optional(duration) },
    { label: said.starts, cell: (result) => phaseDates(result, context).starts },
    { label: said.ends, cell: (result) => phaseDates(result, context).ends },
    {
      label: said.after,
      cell: ({ phase }) => format.list(phase.dependsOn.map((id) => context.phase(id)?.phase.name ?? id)),
    },
    { label: said.findings, align: 'right', cell: (result) => remaining(result, result.open) },
    { label: said.cost, align: 'right', cell: (result) => remaining(result, result.cost) },
    {
      label: said.risk,
      cell: ({ phase }) => levels.find(({ id }) => id === phase.projected?.riskLevel)?.label,
    },
  ]
}

/** The name, leading to the block of the phase where it has one. */
function phaseName(result: PhaseResult, context: ViewContext): InlineValue | string {
  const { phase } = result
  const title = phaseTitle(context, phase)
  if (!isDetailed(result, context)) return title
  return { kind: 'inline', value: `[${escapeInline(title)}](#${entityAnchor('phase', phase.id)})` }
}
