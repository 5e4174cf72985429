import { z } from 'zod'
import { present } from '../../assess/index.js'
import { components } from '../../component/index.js'
import { words } from '../../locale/index.js'
import { inlineSlot } from '../../tree/value-schema.js'
import { hasContent } from '../content.js'
import { documentKind } from '../document-kind.js'
import { actions } from '../part/actions.js'
import { beforeAfter } from '../part/before-after.js'
import { changeChart, ganttChart } from '../part/plan-charts.js'
import { checklist } from '../part/checklist.js'
import { decisions } from '../part/decisions.js'
import { summaryFacts } from '../part/facts.js'
import { faq } from '../part/faq.js'
import { isInSet } from '../part/is-in-set.js'
import { messages } from '../part/messages.js'
import { otherDocuments } from '../part/other-documents.js'
import { phaseOverview } from '../part/phase-overview.js'
import { phasePlan } from '../part/phase-plan.js'
import { planCoverage } from '../part/plan-coverage.js'
import { planFacts, tasksDiffer } from '../part/plan-facts.js'
import { processes } from '../part/processes.js'
import { quickWins } from '../part/quick-wins.js'
import { readingOrders } from '../part/reading-orders.js'
import { recommendations } from '../part/recommendations.js'
import { risks } from '../part/risks.js'
import { scenarioTable } from '../part/scenario-table.js'
import { successCriteria } from '../part/success-criteria.js'
import { roleNotes, team, teamHeading } from '../part/team.js'
import { wordsSchema } from '../words-schema.js'

const text = z.string()

const view = z.strictObject({
  title: inlineSlot,
  words: wordsSchema(words('en').documents.roadmap.headings).extend({ title: text, budgets: text }),
  facts: components.facts.props.optional(),
  overview: components['data-table'].props.optional(),
  plan: components.facts.props.optional(),
  budgetsDiffer: z.boolean().describe('Some phase has a budget that its tasks do not add up to'),
  scenarios: components['data-table'].props.optional(),
  phases: components['phase-plan'].props.optional(),
  quickWins: components['quick-wins'].props.optional().describe('Where no investment tells of them'),
  teamHeading: text,
  team: components.team.props.optional().describe('Where no investment tells of it'),
  roleNotes: z.array(z.strictObject({ label: text, note: inlineSlot })).optional(),
  coverage: components['plan-coverage'].props.optional(),
  beforeAfter: components['before-after'].props.optional(),
  ganttChart: components.chart.props.optional(),
  changeChart: components.chart.props.optional(),
  criteria: components.checklist.props.optional(),
  decisions: components.decisions.props.optional(),
  risks: components.risks.props.optional(),
  recommendations: components.recommendations.props.optional(),
  actions: components.actions.props.optional(),
  checklists: components.checklist.props.optional(),
  processes: components.processes.props.optional(),
  messages: components.messages.props.optional(),
  faq: components.faq.props.optional(),
  documents: components.resources.props.optional(),
  readingOrders: components['reading-orders'].props.optional(),
})

/** The way forward: phases with their tasks, what they lead to, what has to be decided, and what may go wrong. */
export const roadmap = documentKind({
  id: 'roadmap',
  describe: ({ documents: { roadmap: said } }) => ({
    title: said.title,
    audience: said.audience,
    purpose: said.purpose,
  }),
  view,
  make(context) {
    if (!hasContent(context.assessment, 'roadmap')) return undefined
    const { title, headings, budgets } = context.words.documents.roadmap
    const isElsewhere = isInSet(context, 'investment')
    return {
      title: context.authored.inline(context.assessment.findings.meta.title, '/meta/title'),
      words: { title, ...headings, budgets },
      budgetsDiffer: tasksDiffer(context),
      teamHeading: teamHeading(context),
      ...present({
        facts: summaryFacts(context),
        overview: phaseOverview(context),
        plan: planFacts(context),
        scenarios: scenarioTable(context),
        phases: phasePlan(context, { depth: 3 }),
        quickWins: isElsewhere ? undefined : quickWins(context),
        team: isElsewhere ? undefined : team(context),
        roleNotes: isElsewhere ? undefined : roleNotes(context),
        coverage: planCoverage(context),
        beforeAfter: beforeAfter(context),
        ganttChart: ganttChart(context),
        changeChart: changeChart(context),
        criteria: successCriteria(context, { depth: 3 }),
        decisions: decisions(context, { depth: 3 }),
        risks: risks(context),
        recommendations: recommendations(context),
        actions: actions(context, { depth: 3 }),
        checklists: checklist(context, { depth: 3 }),
        processes: processes(context, { depth: 3 }),
        messages: messages(context, { depth: 3 }),
        faq: faq(context),
        documents: otherDocuments(context, 'roadmap'),
        // The index has them too.
        readingOrders: isInSet(context, 'document-index') ? undefined : readingOrders(context, { depth: 3 }),
      }),
    }
  },
})
