import { z } from 'zod'
import { present } from '../../assess/index.js'
import { components } from '../../component/index.js'
import { words } from '../../locale/index.js'
import { inlineSlot, markdownSlot } from '../../tree/value-schema.js'
import { hasContent } from '../content.js'
import type { ViewContext } from '../context.js'
import { documentKind } from '../document-kind.js'
import { benefits, savings } from '../part/benefits.js'
import { costFacts } from '../part/cost-facts.js'
import { costChart } from '../part/plan-charts.js'
import { investment as costs, investmentByRole } from '../part/investment.js'
import { levelCounts } from '../part/level-counts.js'
import { otherDocuments } from '../part/other-documents.js'
import { quickWins } from '../part/quick-wins.js'
import { scenarioComparison, scenarioSummaries } from '../part/scenario-comparison.js'
import { scenarioLines } from '../part/scenario-lines.js'
import { roleNotes, team, teamHeading } from '../part/team.js'
import { wordsSchema } from '../words-schema.js'

const text = z.string()

const view = z.strictObject({
  title: inlineSlot,
  words: wordsSchema(words('en').documents.investment.headings).extend({ title: text, effortIntro: text }),
  facts: components.facts.props.optional(),
  costs: components.investment.props.optional(),
  costChart: components.chart.props.optional(),
  byRole: components.investment.props.optional().describe('The same amounts by role, where several work'),
  benefits: components.benefits.props.optional(),
  savings: components.facts.props.optional().describe('Savings that no row of the benefits sums up'),
  effort: components['level-counts'].props.optional(),
  quickWins: components['quick-wins'].props.optional(),
  scenarios: components['scenario-comparison'].props.optional(),
  scenarioSummaries: z.array(z.strictObject({ name: text, summary: markdownSlot })).optional(),
  teamHeading: text,
  scenarioLines: components['data-table'].props.optional(),
  team: components.team.props.optional(),
  roleNotes: z.array(z.strictObject({ label: text, note: inlineSlot })).optional(),
  documents: components.resources.props.optional(),
})

/** What the work costs and brings, by phase, role and scenario, and what the figures rest on. */
export const investment = documentKind({
  id: 'investment',
  describe: ({ documents: { investment: said } }) => ({
    title: said.title,
    audience: said.audience,
    purpose: said.purpose,
  }),
  view,
  make(context) {
    if (!hasContent(context.assessment, 'investment')) return undefined
    const { title, headings, effortIntro } = context.words.documents.investment
    return {
      title: context.authored.inline(context.assessment.findings.meta.title, '/meta/title'),
      words: { title, ...headings, effortIntro },
      teamHeading: teamHeading(context),
      ...present({
        facts: costFacts(context),
        costs: costs(context),
        costChart: costChart(context),
        byRole: investmentByRole(context),
        benefits: benefits(context),
        savings: savings(context),
        scenarios: scenarioComparison(context, { depth: 3 }),
        team: team(context),
        effort: effortByPriority(context),
        quickWins: quickWins(context),
        scenarioSummaries: scenarioSummaries(context),
        scenarioLines: scenarioLines(context),
        roleNotes: roleNotes(context),
        documents: otherDocuments(context, 'investment'),
      }),
    }
  },
})

/** Work by priority says something only where efforts are known. */
function effortByPriority(context: ViewContext) {
  return context.assessment.counts.effort === undefined ? undefined : levelCounts(context, 'priority')
}
