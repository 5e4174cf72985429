import { z } from 'zod'
import { present, type CategoryResult, type FindingResult } from '../../assess/index.js'
import { components, entityAnchor } from '../../component/index.js'
import type { InlineValue } from '../../tree/value.js'
import { inlineSlot, markdownSlot } from '../../tree/value-schema.js'
import type { ViewContext } from '../context.js'
import { allCategories, hasSection, numberedName } from './categories.js'
import { openByCategory } from './category-findings.js'
import { linkFact } from './category-sections.js'
import { countedHeading } from './counted-heading.js'
import { currentTarget } from './current-target.js'
import { escapeInline } from './escape-inline.js'
import { factsOf, textFact } from './facts.js'
import { findingRow } from './findings.js'
import type { Props } from './props.js'
import { scorecard } from './scorecard.js'
import { seenFindings } from './seen-findings.js'
import { sentence } from './sentence.js'
import { shortList } from './short-list.js'
import { strengthsOf } from './strengths.js'

/** Findings of a perspective that a reader who steers is shown; of an area that nobody signs for, fewer. */
const most = { signed: 12, area: 3 } as const

/** Schema of what one reviewer, or one area, contributes. */
export const perspectiveSection = z.strictObject({
  anchor: z.string(),
  heading: inlineSlot,
  facts: components.facts.props.optional(),
  summary: markdownSlot.optional(),
  strengths: components.strengths.props.optional(),
  findings: z.strictObject({ label: inlineSlot, table: components['gap-table'].props }).optional(),
  seen: components['gap-table'].props.optional(),
  metrics: components['current-target'].props.optional(),
  recommendation: markdownSlot.optional(),
})

type Section = z.input<typeof perspectiveSection>

/** Whether a category is the view of a reviewer rather than an area alone. */
export function isPerspective({ category }: CategoryResult): boolean {
  const { document, quickReference, reviewer } = category
  return [document, quickReference, reviewer].some((field) => field !== undefined)
}

/** The perspectives of the assessment; its top-level categories where nobody signs for any. */
function perspectives(context: ViewContext): readonly CategoryResult[] {
  const { categories } = context.assessment
  const signed = categories.filter(isPerspective)
  if (signed.length > 0) return signed
  return categories.filter((result) => hasSection(context, result))
}

/** Every category in one table, those with a section of this document leading to it; undefined without categories. */
export function perspectiveOverview(context: ViewContext): Props<'scorecard'> | undefined {
  const card = scorecard(context)
  if (!card) return undefined
  const here = new Set(perspectives(context))
  const categories = allCategories(context)
  return {
    ...card,
    rows: card.rows.map(({ href: _href, ...row }, index) => {
      const result = categories[index]
      return { ...row, ...(result && here.has(result) && { href: `#${anchorOf(result)}` }) }
    }),
  }
}

/** One section per perspective. */
export function perspectiveSections(context: ViewContext): Section[] {
  const open = openByCategory(context)
  return perspectives(context).map((result) => section(context, result, open.get(result.category.id) ?? []))
}

function anchorOf({ category }: CategoryResult): string {
  return entityAnchor('perspective', category.id)
}

function section(context: ViewContext, result: CategoryResult, results: readonly FindingResult[]): Section {
  const { authored, optional } = context
  const { category, pointer } = result
  const { recommendation, summary } = category
  return {
    anchor: anchorOf(result),
    heading: countedHeading(context, escapeInline(numberedName(context, category)), {
      with: [optional(result.grade), optional(result.score)],
    }),
    ...present({
      facts: facts(context, result, results),
      summary: summary === undefined ? undefined : authored.markdown(summary, `${pointer}/summary`),
      strengths: strengthsOf(context, category.id, { depth: 4 }),
      findings: findings(context, result, results),
      seen: seenFindings(context, result),
      metrics: currentTarget(context, category.id),
      recommendation:
        recommendation === undefined
          ? undefined
          : authored.markdown(recommendation, `${pointer}/recommendation`),
    }),
  }
}

function facts(
  context: ViewContext,
  result: CategoryResult,
  results: readonly FindingResult[],
): Props<'facts'> | undefined {
  const { category } = result
  const said = context.words.documents.gapAnalysis.category
  const levels = results.every(({ severity }) => severity) ? bySeverity(context, result) : undefined
  return factsOf([
    ...textFact(said.reviewer, category.reviewer),
    ...linkFact(context, said.document, category.document),
    ...linkFact(context, said.quickReference, category.quickReference),
    ...(levels ? [{ label: context.words.documents.executiveSummary.open, text: { text: levels } }] : []),
  ])
}

/** `19 (4 Critical, 7 High, 6 Medium, 2 Low)`; nothing without findings. */
function bySeverity(
  context: ViewContext,
  { bySeverity: levels, open }: CategoryResult,
): InlineValue | undefined {
  const { figure, words } = context
  const [first] = levels
  if (!first) return undefined
  const parts = levels.map(({ level }, index) => `{level${index}} ${escapeInline(level.label)}`)
  const figures = levels.map((level, index) => [`level${index}`, figure(level.open)] as const)
  return sentence(
    words.documents.masterAssessment.levels.replace('{levels}', parts.join(words.components.shared.list)),
    {
      open: figure(open),
      ...Object.fromEntries(figures),
    },
  )
}

function findings(
  context: ViewContext,
  result: CategoryResult,
  results: readonly FindingResult[],
): Section['findings'] {
  if (results.length === 0) return undefined
  const count = context.figure(result.open)
  const { rows, rest } = shortList(context, results, {
    document: 'master-assessment',
    list: `perspective-${result.category.id}`,
    count: result.open,
    most: isPerspective(result) ? most.signed : most.area,
    href: context.href.category(result.category.id),
  })
  const said = context.words.documents.masterAssessment
  return {
    label: countedHeading(context, said.findings, {
      count,
      noun: context.words.components.nouns.issue,
      with: [context.optional(result.effort)],
    }),
    table: {
      count,
      rows: rows.map((one) =>
        findingRow(context, one, { category: result.children.length > 0, phase: false }),
      ),
      ...present({ rest }),
    },
  }
}
