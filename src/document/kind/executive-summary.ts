import { z } from 'zod'
import { present } from '../../assess/index.js'
import { components } from '../../component/index.js'
import { words } from '../../locale/index.js'
import type { InlineValue } from '../../tree/value.js'
import { inlineSlot, markdownSlot } from '../../tree/value-schema.js'
import type { ViewContext } from '../context.js'
import { documentKind } from '../document-kind.js'
import { actions } from '../part/actions.js'
import { areas } from '../part/areas.js'
import { blockerList, criticalList } from '../part/blocker-list.js'
import { countedHeading } from '../part/counted-heading.js'
import { summaryFacts } from '../part/facts.js'
import { levelCounts } from '../part/level-counts.js'
import { methodNote } from '../part/method-note.js'
import { narrativeText } from '../part/narrative-text.js'
import { otherTitles } from '../part/other-documents.js'
import { path } from '../part/path.js'
import { planTable } from '../part/plan-table.js'
import type { Props } from '../part/props.js'
import { quickWins } from '../part/quick-wins.js'
import { scenarioTable } from '../part/scenario-table.js'
import { scorecardUnder } from '../part/scorecard.js'
import { sentence } from '../part/sentence.js'
import { strengthTitles } from '../part/strengths.js'
import { successCriteria } from '../part/success-criteria.js'
import { teamFacts } from '../part/team-facts.js'
import { verdicts } from '../part/verdict.js'
import { wordsSchema } from '../words-schema.js'

/** The summary names what is next, not all that follows. */
const mostHorizons = 3

/** More steps than these are listed without what belongs to each. */
const mostSteps = 8

/** More issues than these would fill the summary with reasons. */
const mostExplained = 5

const listed = z.strictObject({ heading: inlineSlot, list: components['blocker-list'].props })

const view = z.strictObject({
  words: wordsSchema(words('en').documents.executiveSummary),
  title: inlineSlot,
  subtitle: inlineSlot.optional(),
  facts: components.facts.props.optional(),
  verdicts: z.array(components.verdict.props),
  overview: markdownSlot.optional(),
  goodNews: markdownSlot.optional(),
  badNews: markdownSlot.optional(),
  closing: markdownSlot.optional(),
  critical: listed.optional(),
  blockers: listed.optional(),
  scorecard: z.strictObject({ heading: z.string(), card: components.scorecard.props }).optional(),
  open: z.strictObject({ heading: inlineSlot, levels: components['level-counts'].props }).optional(),
  quickWins: z.strictObject({ heading: inlineSlot, wins: components['quick-wins'].props }).optional(),
  plan: z
    .strictObject({
      heading: inlineSlot,
      table: components['data-table'].props,
    })
    .optional(),
  scenarios: components['data-table'].props.optional(),
  criteria: z.strictObject({ list: components.checklist.props, open: inlineSlot.optional() }).optional(),
  ready: z.strictObject({ heading: inlineSlot, list: components.areas.props }).optional(),
  unready: z.strictObject({ heading: inlineSlot, list: components.areas.props }).optional(),
  path: z.strictObject({ heading: inlineSlot, phases: components.path.props }).optional(),
  team: components.facts.props.optional(),
  strengths: z.strictObject({ heading: inlineSlot, list: components.strengths.props }).optional(),
  nextSteps: components.actions.props.optional(),
  method: components['method-note'].props.optional(),
  documents: components['link-line'].props.optional(),
})

/** The executive summary: the verdict and what stands behind it, for readers who decide. */
export const executiveSummary = documentKind({
  id: 'executive-summary',
  mostPages: 2,
  describe: ({ documents }) => documents.executiveSummary,
  view,
  make: (context) => {
    const { assessment, authored } = context
    const { meta } = assessment.findings
    const said = context.words.documents.executiveSummary
    return {
      words: said,
      title: authored.inline(meta.title, '/meta/title'),
      verdicts: verdicts(context),
      ...present({
        criteria: criteria(context),
        subtitle: meta.subtitle === undefined ? undefined : authored.inline(meta.subtitle, '/meta/subtitle'),
        facts: summaryFacts(context),
        overview: narrativeText(context, 'overview'),
        goodNews: narrativeText(context, 'goodNews'),
        badNews: narrativeText(context, 'badNews'),
        closing: narrativeText(context, 'closing'),
        critical: critical(context),
        blockers: blockers(context),
        scorecard: scorecardUnder(context, said),
        ready: areaList(context, 'ready'),
        unready: areaList(context, 'unready'),
        open: openFindings(context),
        quickWins: wins(context),
        plan: plan(context),
        path: steps(context),
        scenarios: scenarioTable(context),
        team: teamFacts(context),
        strengths: strengths(context),
        nextSteps: nextSteps(context),
        method: methodNote(context, {
          derivation: { text: said.derivation, href: 'dossier:gap-analysis#derivation' },
        }),
        documents: otherTitles(context, 'executive-summary'),
      }),
    }
  },
})

function critical(context: ViewContext) {
  const list = inShort(criticalList(context))
  return (
    list && { heading: listHeading(context, context.words.documents.executiveSummary.critical, list), list }
  )
}

function blockers(context: ViewContext) {
  const list = inShort(blockerList(context))
  return (
    list && { heading: listHeading(context, context.words.documents.executiveSummary.blockers, list), list }
  )
}

/** A long list names each of them and what it takes; why and with what impact stands in the gap analysis. */
function inShort(list: Props<'blocker-list'> | undefined): Props<'blocker-list'> | undefined {
  if (!list || list.rows.length <= mostExplained) return list
  return { ...list, rows: list.rows.map(({ problem: _problem, impact: _impact, ...row }) => row) }
}

function listHeading(
  context: ViewContext,
  label: string,
  { of = 'blocker', count, effort }: Pick<Props<'blocker-list'>, 'of' | 'count' | 'effort'>,
): InlineValue {
  return countedHeading(context, label, { count, noun: context.words.components.nouns[of], with: [effort] })
}

function areaList(context: ViewContext, which: 'ready' | 'unready') {
  const list = areas(context, which)
  if (!list) return undefined
  const said = context.words.documents.executiveSummary
  return { heading: countedHeading(context, said[which], { count: list.count }), list }
}

/** Areas name their open findings; a table of their counts would say it again. */
function openFindings(context: ViewContext) {
  if (context.assessment.areas) return undefined
  const levels = levelCounts(context, 'priority') ?? levelCounts(context, 'severity')
  if (!levels) return undefined
  const { open, effort } = levels.total ?? {}
  const label = context.words.documents.executiveSummary.open
  return { heading: countedHeading(context, label, { count: open, with: [effort] }), levels }
}

function wins(context: ViewContext) {
  const list = quickWins(context, { short: true })
  if (!list) return undefined
  const label = context.words.documents.executiveSummary.quickWins
  return { heading: countedHeading(context, label, { count: list.count, with: [list.effort] }), wins: list }
}

function plan(context: ViewContext) {
  const table = path(context) ? undefined : planTable(context)
  return table && { heading: planHeading(context, context.words.documents.executiveSummary.plan), table }
}

/** A plan of steps shows them in place of a table. */
function steps(context: ViewContext) {
  const phases = path(context)
  return phases && { heading: planHeading(context, context.words.documents.executiveSummary.path), phases }
}

function planHeading(context: ViewContext, label: string): InlineValue {
  const { duration, effort } = context.assessment.plan
  const { total } = context.assessment.cost
  const figures = [duration, effort, total].map(context.optional)
  return countedHeading(context, label, { with: figures, work: figures[1] })
}

/** What comes first; the roadmap has the rest. */
function nextSteps(context: ViewContext) {
  const list = actions(context, { depth: 3, mostPoints: mostSteps })
  return list && { ...list, horizons: list.horizons.slice(0, mostHorizons) }
}

function criteria(context: ViewContext) {
  const list = successCriteria(context, { depth: 3 })
  if (!list) return undefined
  const { assessment, figure, words: said } = context
  const main = assessment.verdicts.find(({ target }) => target === undefined)
  const isOpen = main?.conditions.some(({ state }) => state !== 'met')
  const open =
    main && isOpen
      ? sentence(said.components.condition.summary, { unmet: figure(main.unmet), all: figure(main.all) })
      : undefined
  return { list, ...present({ open }) }
}

function strengths(context: ViewContext) {
  const list = isSaidByAreas(context) ? undefined : strengthTitles(context, { depth: 3 })
  if (!list) return undefined
  const count = context.figure(context.assessment.totals.strengths)
  return {
    heading: countedHeading(context, context.words.documents.executiveSummary.strengths, { count }),
    list,
  }
}

/** Areas say what is good about them, so only strengths of no area are left to tell. */
function isSaidByAreas({ assessment }: ViewContext): boolean {
  return (
    assessment.areas !== undefined &&
    assessment.findings.strengths.every(({ category }) => category !== undefined)
  )
}
