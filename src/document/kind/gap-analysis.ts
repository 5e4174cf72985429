import { z } from 'zod'
import { present, type FindingResult } from '../../assess/index.js'
import { components } from '../../component/index.js'
import { words } from '../../locale/index.js'
import { inlineSlot, markdownSlot } from '../../tree/value-schema.js'
import type { ViewContext } from '../context.js'
import { documentKind } from '../document-kind.js'
import { artifactList } from '../part/artifact-list.js'
import { artifactTree } from '../part/artifact-tree.js'
import { categorySection, categorySections } from '../part/category-sections.js'
import { countedHeading } from '../part/counted-heading.js'
import { currentTarget } from '../part/current-target.js'
import { dataTables } from '../part/data-tables.js'
import { derivation } from '../part/derivation.js'
import { documentFacts } from '../part/facts.js'
import { findingCard } from '../part/finding-card.js'
import { hasCard } from '../part/findings.js'
import { priorityGroups } from '../part/gap-groups.js'
import { effortChart, heatChart } from '../part/finding-charts.js'
import { history } from '../part/history.js'
import { levelCounts, statusCounts } from '../part/level-counts.js'
import { limitations } from '../part/limitations.js'
import { methodNote } from '../part/method-note.js'
import { metrics } from '../part/metrics.js'
import { otherDocuments } from '../part/other-documents.js'
import { planCoverage } from '../part/plan-coverage.js'
import { requirementReadiness } from '../part/requirement-readiness.js'
import { resources } from '../part/resources.js'
import { scoreChart, trendChart } from '../part/score-charts.js'
import { scorecardUnder } from '../part/scorecard.js'
import { settledFindings, settledGroup } from '../part/settled-findings.js'
import { strengths } from '../part/strengths.js'
import { subjectDescription, subjectFacts } from '../part/subject.js'
import { wordsSchema } from '../words-schema.js'

const cards = z.array(components['finding-card'].props)

const view = z.strictObject({
  words: wordsSchema(words('en').documents.gapAnalysis),
  title: inlineSlot,
  facts: components.facts.props.optional(),
  subject: z
    .strictObject({ description: markdownSlot.optional(), facts: components.facts.props.optional() })
    .optional(),
  scorecard: z.strictObject({ heading: z.string(), card: components.scorecard.props }).optional(),
  derivation: z.strictObject({ anchor: z.string(), steps: components.derivation.props }).optional(),
  method: components['method-note'].props.optional(),
  severities: components['level-counts'].props.optional(),
  statuses: components['level-counts'].props.optional(),
  critical: z.strictObject({ heading: inlineSlot, cards }).optional(),
  priorities: components['gap-groups'].props.optional(),
  categories: z.array(categorySection),
  details: cards,
  settled: z.array(settledGroup),
  requirements: components['requirement-readiness'].props.optional(),
  measures: components['current-target'].props.optional(),
  measurements: components.metrics.props.optional(),
  strengths: components.strengths.props.optional(),
  coverage: components['plan-coverage'].props.optional(),
  artifacts: z.strictObject({ heading: inlineSlot, list: components['artifact-list'].props }).optional(),
  tree: components['artifact-tree'].props.optional(),
  history: components.history.props.optional(),
  scoreChart: components.chart.props.optional(),
  heatChart: components.chart.props.optional(),
  effortChart: components.chart.props.optional(),
  trendChart: components.chart.props.optional(),
  tables: z.array(
    z.strictObject({ id: z.string(), title: inlineSlot, table: components['data-table'].props }),
  ),
  limitations: components.limitations.props.optional(),
  resources: components.resources.props.optional(),
  documents: components.resources.props.optional(),
  notice: inlineSlot.optional(),
})

/** The gap analysis: every finding with its place, evidence and fix, and how the score follows. */
export const gapAnalysis = documentKind({
  id: 'gap-analysis',
  describe: ({ documents }) => documents.gapAnalysis,
  view,
  make: (context) => {
    const { assessment, authored } = context
    const { meta } = assessment.findings
    const details = assessment.rows.filter((row) => row.open && !row.critical && hasCard(row))
    return {
      words: context.words.documents.gapAnalysis,
      title: authored.inline(meta.title, '/meta/title'),
      categories: categorySections(context),
      details: details.map((result) => findingCard(context, result, { depth: 3 })),
      settled: settledFindings(context),
      tables: dataTables(context),
      ...present({
        facts: documentFacts(context),
        subject: subject(context),
        scorecard: scorecardUnder(context, context.words.documents.gapAnalysis),
        derivation: score(context),
        method: methodNote(context, { scoring: false }),
        severities: levelCounts(context, 'severity'),
        statuses: statusCounts(context),
        critical: critical(context),
        priorities: priorityGroups(context, { depth: 3 }),
        requirements: requirementReadiness(context, { depth: 3 }),
        measures: currentTarget(context),
        measurements: metrics(context),
        strengths: strengths(context, { depth: 3 }),
        coverage: planCoverage(context),
        artifacts: artifacts(context),
        tree: artifactTree(context),
        history: history(context),
        scoreChart: scoreChart(context),
        heatChart: heatChart(context),
        effortChart: effortChart(context),
        trendChart: trendChart(context),
        limitations: limitations(context),
        resources: resources(context),
        documents: otherDocuments(context, 'gap-analysis'),
        notice:
          meta.generatedNotice === undefined
            ? undefined
            : authored.inline(meta.generatedNotice, '/meta/generatedNotice'),
      }),
    }
  },
})

function subject(context: ViewContext) {
  const description = subjectDescription(context)
  const facts = subjectFacts(context)
  return description || facts ? present({ description, facts }) : undefined
}

/** Other documents link to the anchor. */
function score(context: ViewContext) {
  const steps = derivation(context)
  return steps && { anchor: 'derivation', steps }
}

/** The cards of critical findings, whatever they say: their hours add up to those of the heading. */
function critical(context: ViewContext) {
  const { counts, rows } = context.assessment
  const results = rows.filter((row: FindingResult) => row.critical)
  if (results.length === 0) return undefined
  return {
    heading: countedHeading(context, context.words.documents.gapAnalysis.critical, {
      count: context.figure(counts.critical),
      noun: context.words.components.nouns.issue,
      with: [context.optional(counts.criticalEffort)],
    }),
    cards: results.map((result) => findingCard(context, result, { depth: 3 })),
  }
}

function artifacts(context: ViewContext) {
  const list = artifactList(context, { depth: 3 })
  if (!list) return undefined
  const count = context.figure(context.assessment.totals.missing)
  return { heading: countedHeading(context, context.words.documents.gapAnalysis.artifacts, { count }), list }
}
