import { figureId } from '../../assess/index.js'
import type { ViewContext } from '../context.js'
import type { Props } from './props.js'

/** Costs that belong to one scenario alone, and so to no total of the plan; undefined when there are none. */
export function scenarioLines({ assessment, optional, words }: ViewContext): Props<'data-table'> | undefined {
  const { costs, scenarios } = assessment.findings
  const said = words.documents.investment
  const rows = (costs?.lines ?? []).flatMap((line) => {
    const scenario = scenarios.find(({ id }) => id === line.scenario)
    if (!scenario) return []
    const period = line.kind === 'recurring' ? (line.per ?? 'mo') : 'once'
    return [
      [
        scenario.name,
        line.label,
        optional(figureId('lineAmount', { line: line.id })) ?? '',
        said.per[period],
      ],
    ]
  })
  if (rows.length === 0) return undefined
  const { scenario, item, cost, per } = said.lines
  return {
    caption: said.lines.caption,
    columns: [{ label: scenario }, { label: item }, { label: cost, align: 'right' }, { label: per }],
    rows,
  }
}
