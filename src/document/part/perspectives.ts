import { z } from 'zod'
import { present, type CategoryResult, type FindingResult } from '../../assess/index.js'
import { components, entityAnchor } from '../../component/index.js'
import { inlineSlot, markdownSlot } from '../../tree/value-schema.js'
import type { ViewContext } from '../context.js'
import { openByCategory } from './category-findings.js'
import { linkFact } from './category-sections.js'
import { countedHeading } from './counted-heading.js'
import { currentTarget } from './current-target.js'
import { escapeInline } from './escape-inline.js'
import { factsOf, textFact } from './facts.js'
import { findingRow } from './findings.js'
import { hasSection, numberedName } from './categories.js'
import type { Props } from './props.js'
import { scorecard } from './scorecard.js'
import { strengthsOf } from './strengths.js'

/** Schema of what one reviewer, or one area, contributes. */
export const perspectiveSection = z.strictObject({
  anchor: z.string(),
  heading: inlineSlot,
  facts: components.facts.props.optional(),
  summary: markdownSlot.optional(),
  strengths: components.strengths.props.optional(),
  findings: components['gap-table'].props.optional(),
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
function perspectives({ assessment }: ViewContext): readonly CategoryResult[] {
  const signed = assessment.categories.filter(isPerspective)
  return signed.length > 0 ? signed : assessment.categories
}

/** Every category in one table, those with a section of this document leading to it; undefined without categories. */
export function perspectiveOverview(context: ViewContext): Props<'scorecard'> | undefined {
  const card = scorecard(context)
  return card && { ...card, rows: card.rows.map(({ href: _href, ...row }) => row) }
}

/** One section per perspective that has more to say than its row of the overview. */
export function perspectiveSections(context: ViewContext): Section[] {
  const open = openByCategory(context)
  return perspectives(context)
    .filter((result) => hasSection(context, result) || isPerspective(result))
    .map((result) => section(context, result, open.get(result.category.id) ?? []))
}

function section(context: ViewContext, result: CategoryResult, results: readonly FindingResult[]): Section {
  const { authored, optional } = context
  const { category, pointer } = result
  const { recommendation, summary } = category
  return {
    anchor: entityAnchor('perspective', category.id),
    heading: countedHeading(context, escapeInline(numberedName(context, category)), {
      with: [optional(result.grade), optional(result.score)],
    }),
    ...present({
      facts: facts(context, result),
      summary: summary === undefined ? undefined : authored.markdown(summary, `${pointer}/summary`),
      strengths: strengthsOf(context, category.id, { depth: 4 }),
      findings:
        results.length === 0
          ? undefined
          : { rows: results.map((one) => findingRow(context, one, { category: false })) },
      metrics: currentTarget(context, category.id),
      recommendation:
        recommendation === undefined
          ? undefined
          : authored.markdown(recommendation, `${pointer}/recommendation`),
    }),
  }
}

function facts(context: ViewContext, { category }: CategoryResult): Props<'facts'> | undefined {
  const said = context.words.documents.gapAnalysis.category
  return factsOf([
    ...textFact(said.reviewer, category.reviewer),
    ...linkFact(context, said.document, category.document),
    ...linkFact(context, said.quickReference, category.quickReference),
  ])
}
