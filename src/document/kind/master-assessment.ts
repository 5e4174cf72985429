import { z } from 'zod'
import { present } from '../../assess/index.js'
import { components } from '../../component/index.js'
import { words } from '../../locale/index.js'
import { inlineSlot, markdownSlot } from '../../tree/value-schema.js'
import { hasContent } from '../content.js'
import type { ViewContext } from '../context.js'
import { documentKind } from '../document-kind.js'
import { actions } from '../part/actions.js'
import { beforeAfter } from '../part/before-after.js'
import { benefits, savings } from '../part/benefits.js'
import { blockerGroups } from '../part/blocker-groups.js'
import { decisions } from '../part/decisions.js'
import { derivation } from '../part/derivation.js'
import { compiledDocuments, externalDocuments } from '../part/document-list.js'
import { documentTree } from '../part/document-tree.js'
import { documentFoot, subjectHead } from '../part/facts.js'
import { faq } from '../part/faq.js'
import { history } from '../part/history.js'
import { changeChart } from '../part/plan-charts.js'
import { radarChart, scoreChart, trendChart } from '../part/score-charts.js'
import { messages } from '../part/messages.js'
import { narrativeText } from '../part/narrative-text.js'
import {
  isPerspective,
  perspectiveOverview,
  perspectiveSection,
  perspectiveSections,
} from '../part/perspectives.js'
import { readingOrders } from '../part/reading-orders.js'
import { requirementReadiness } from '../part/requirement-readiness.js'
import { risks } from '../part/risks.js'
import { scenarioComparison, scenarioSummaries } from '../part/scenario-comparison.js'
import { successCriteria } from '../part/success-criteria.js'
import { subjectDescription, subjectFacts } from '../part/subject.js'
import { verdicts } from '../part/verdict.js'
import { wordsSchema } from '../words-schema.js'

const view = z.strictObject({
  words: wordsSchema(words('en').documents.masterAssessment),
  title: inlineSlot,
  subtitle: inlineSlot.optional(),
  verdicts: z.array(components.verdict.props),
  facts: components.facts.props.optional(),
  description: markdownSlot.optional(),
  subject: components.facts.props.optional(),
  overview: markdownSlot.optional(),
  perspectives: z
    .strictObject({
      heading: z.string(),
      table: components.scorecard.props,
      sections: z.array(perspectiveSection),
    })
    .optional(),
  derivation: components.derivation.props.optional(),
  blockers: components['gap-groups'].props.optional(),
  conditions: components.checklist.props.optional(),
  requirements: components['requirement-readiness'].props.optional(),
  scenarios: components['scenario-comparison'].props.optional(),
  scenarioSummaries: z.array(z.strictObject({ name: z.string(), summary: markdownSlot })).optional(),
  benefits: components.benefits.props.optional(),
  savings: components.facts.props.optional(),
  beforeAfter: components['before-after'].props.optional(),
  messages: components.messages.props.optional(),
  actions: components.actions.props.optional(),
  risks: components.risks.props.optional(),
  decisions: components.decisions.props.optional(),
  faq: components.faq.props.optional(),
  history: components.history.props.optional(),
  scoreChart: components.chart.props.optional(),
  radarChart: components.chart.props.optional(),
  trendChart: components.chart.props.optional(),
  changeChart: components.chart.props.optional(),
  documents: components['document-list'].props,
  external: components['document-list'].props.optional(),
  readingOrders: components['reading-orders'].props.optional(),
  tree: components['artifact-tree'].props.optional(),
  closing: markdownSlot.optional(),
  about: components.facts.props.optional(),
})

/** The master assessment: everything a steering committee decides on, the verdict first. */
export const masterAssessment = documentKind({
  id: 'master-assessment',
  describe: ({ documents }) => documents.masterAssessment,
  view,
  make: (context) => {
    if (!hasContent(context.assessment, 'master-assessment')) return undefined
    const { assessment, authored } = context
    const { meta } = assessment.findings
    const here = { here: 'master-assessment' } as const
    return {
      words: context.words.documents.masterAssessment,
      title: authored.inline(meta.title, '/meta/title'),
      verdicts: verdicts(context),
      documents: compiledDocuments(context, here),
      ...present({
        subtitle: meta.subtitle === undefined ? undefined : authored.inline(meta.subtitle, '/meta/subtitle'),
        facts: subjectHead(context),
        description: subjectDescription(context),
        subject: subjectFacts(context),
        overview: narrativeText(context, 'overview'),
        perspectives: perspectives(context),
        derivation: derivation(context),
        blockers: blockerGroups(context, { depth: 3 }),
        conditions: successCriteria(context, { depth: 3 }),
        requirements: requirementReadiness(context, { depth: 3 }),
        scenarios: scenarioComparison(context, { depth: 3 }),
        scenarioSummaries: scenarioSummaries(context),
        benefits: benefits(context),
        savings: savings(context),
        beforeAfter: beforeAfter(context),
        messages: messages(context, { depth: 3 }),
        actions: actions(context, { depth: 3 }),
        risks: risks(context),
        decisions: decisions(context, { depth: 3 }),
        faq: faq(context),
        history: history(context),
        scoreChart: scoreChart(context),
        radarChart: radarChart(context),
        trendChart: trendChart(context),
        changeChart: changeChart(context),
        external: externalDocuments(context, here),
        readingOrders: readingOrders(context, { depth: 3 }),
        tree: documentTree(context, here),
        closing: narrativeText(context, 'closing'),
        about: documentFoot(context),
      }),
    }
  },
})

function perspectives(context: ViewContext) {
  const table = perspectiveOverview(context)
  if (!table) return undefined
  const said = context.words.documents.masterAssessment
  return {
    heading: context.assessment.categories.some(isPerspective) ? said.perspectives : said.areas,
    table,
    sections: perspectiveSections(context),
  }
}
