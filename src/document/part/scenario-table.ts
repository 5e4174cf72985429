import type { ScenarioResult } from '../../assess/index.js'
import type { FigureValue } from '../../tree/value.js'
import type { ViewContext } from '../context.js'
import { fill } from './fill.js'
import type { Props } from './props.js'
import { people } from './scenario-comparison.js'

/**
 * The ways forward as a short table: how long each takes, with whom, at what cost, and how many findings it closes.
 * Undefined without scenarios.
 */
export function scenarioTable(context: ViewContext): Props<'data-table'> | undefined {
  const { assessment, figure, format, optional, words } = context
  const { scenarios } = assessment
  if (scenarios.length === 0) return undefined
  const said = words.components.scenario
  return {
    columns: [
      { label: words.documents.investment.lines.scenario },
      { label: said.duration, align: 'right' },
      { label: said.team },
      { label: said.cost, align: 'right' },
      { label: said.findings, align: 'right' },
    ],
    rows: scenarios.map((result): (FigureValue | string)[] => [
      nameOf(result, context),
      optional(result.duration) ?? '',
      format.list(people(result, context) ?? []),
      optional(result.cost) ?? '',
      figure(result.covered),
    ]),
  }
}

function nameOf({ scenario: { name, recommended } }: ScenarioResult, { words }: ViewContext): string {
  return recommended ? fill(words.documents.executiveSummary.recommendedOne, { name }) : name
}
