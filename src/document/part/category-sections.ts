import { z } from 'zod'
import { present, type CategoryResult, type FindingResult } from '../../assess/index.js'
import { components, entityAnchor } from '../../component/index.js'
import type { FigureValue, InlineValue } from '../../tree/value.js'
import { inlineSlot, markdownSlot } from '../../tree/value-schema.js'
import type { ViewContext } from '../context.js'
import { badge } from './badge.js'
import { hasScores, hasSection, numberedName } from './categories.js'
import { categoryFiles, categoryFilesSchema } from './category-files.js'
import { categoryTable, openByCategory } from './category-findings.js'
import { countedHeading } from './counted-heading.js'
import { criteria } from './criteria.js'
import { currentState, currentStateSchema } from './current-state.js'
import { documentLink } from './document-link.js'
import { escapeInline } from './escape-inline.js'
import { factsOf, textFact } from './facts.js'
import type { Entry, Props } from './props.js'

const text = {
  anchor: z.string().optional(),
  heading: inlineSlot,
  facts: components.facts.props.optional(),
  summary: markdownSlot.optional(),
  currentState: currentStateSchema.optional(),
  criteria: components['data-table'].props.optional(),
  recommendation: markdownSlot.optional(),
  findings: components['gap-table'].props.optional(),
  files: categoryFilesSchema.optional(),
}

/** Schema of the section of a top-level category, with those of the categories below it. */
export const categorySection = z.strictObject({
  ...text,
  below: z.array(z.strictObject(text)).optional(),
})

type Section = z.input<typeof categorySection>
type Fact = Entry<Props<'facts'>['facts']>

/** One section per category that has something to say, and one for open findings without; none without categories. */
export function categorySections(context: ViewContext): Section[] {
  const { assessment, figure } = context
  if (assessment.categories.length === 0) return []
  const open = openByCategory(context)
  const sections = assessment.categories
    .filter((result) => hasSection(context, result))
    .map((result): Section => {
      const table = categoryTable(context, result, open.get(result.category.id) ?? [])
      const below = categoriesBelow(result).filter((child) => hasSection(context, child))
      return {
        ...sectionText(context, result, table),
        ...present({
          findings: table,
          files: categoryFiles(context, result.category.id),
          below: below.length > 0 ? below.map((child) => sectionText(context, child, undefined)) : undefined,
        }),
      }
    })
  const { unranked } = assessment.counts
  const rest: readonly FindingResult[] = open.get('') ?? []
  if (unranked?.category === undefined) return sections
  const table = categoryTable(
    context,
    { open: unranked.category, children: [], ...present({ effort: unranked.effort.category }) },
    rest,
  )
  const heading = sectionHeading(context, context.words.documents.gapAnalysis.without.category, {
    count: figure(unranked.category),
    effort: context.optional(unranked.effort.category),
  })
  return [...sections, { heading, ...present({ findings: table }) }]
}

function categoriesBelow({ children }: CategoryResult): readonly CategoryResult[] {
  return children.flatMap((child) => [child, ...categoriesBelow(child)])
}

function sectionText(
  context: ViewContext,
  result: CategoryResult,
  table: Props<'gap-table'> | undefined,
): Omit<Section, 'findings' | 'files' | 'below'> {
  const { authored } = context
  const { category, pointer } = result
  const { id, recommendation, summary } = category
  return {
    anchor: entityAnchor('category', id),
    heading: categoryHeading(context, result, table),
    ...present({
      facts: categoryFacts(context, result),
      summary: summary === undefined ? undefined : authored.markdown(summary, `${pointer}/summary`),
      currentState: currentState(context, category.currentState, `${pointer}/currentState`),
      criteria: criteria(context, category.criteria, `${pointer}/criteria`),
      recommendation:
        recommendation === undefined
          ? undefined
          : authored.markdown(recommendation, `${pointer}/recommendation`),
    }),
  }
}

/** `3. Testing (0% complete, 4 issues)`: the score is told where the scale has a word for it. */
function categoryHeading(
  context: ViewContext,
  { category, score }: CategoryResult,
  table: Props<'gap-table'> | undefined,
): InlineValue {
  const { scale = context.assessment.findings.scales.score } = category
  const isTold = scale.label !== undefined && score !== undefined
  return countedHeading(context, escapeInline(numberedName(context, category)), {
    ...present({ first: isTold ? { figure: context.figure(score), label: scale.label } : undefined }),
    ...sectionScope(context, table ?? {}),
  })
}

function sectionHeading(
  context: ViewContext,
  label: string,
  { count, effort }: { readonly count?: FigureValue | undefined; readonly effort?: FigureValue | undefined },
): InlineValue {
  return countedHeading(context, label, sectionScope(context, { count, effort }))
}

function sectionScope(
  { words }: ViewContext,
  { count, effort }: { readonly count?: FigureValue | undefined; readonly effort?: FigureValue | undefined },
) {
  return { count, noun: words.components.nouns.issue, with: [effort] }
}

function categoryFacts(context: ViewContext, result: CategoryResult): Props<'facts'> | undefined {
  const { figure, optional, words } = context
  const { band, category, points, priority, state } = result
  const said = words.documents.gapAnalysis.category
  const score = optional(result.score)
  const scored: Fact[] = score
    ? [{ label: said.score, figure: score, ...present({ badge: band && badge(band) }) }]
    : []
  const number = (label: string, value: FigureValue | undefined): Fact[] =>
    value ? [{ label, figure: value }] : []
  return factsOf([
    ...(state === 'scored' ? scored : textFact(said.score, stateWord(context, result))),
    ...(priority ? [{ label: said.priority, badge: badge(priority) }] : []),
    ...number(said.target, optional(result.target)),
    ...number(said.gap, optional(result.gap)),
    ...number(said.earned, points && figure(points.earned)),
    ...number(said.possible, points && figure(points.possible)),
    ...textFact(said.reviewer, category.reviewer),
    ...linkFact(context, said.document, category.document),
    ...linkFact(context, said.quickReference, category.quickReference),
  ])
}

/** Why a category has no score; nothing where the file scores none at all. */
function stateWord(context: ViewContext, { state }: CategoryResult): string | undefined {
  const isSilent = state === 'scored' || (state === 'not-assessed' && !hasScores(context))
  return isSilent ? undefined : context.words.components.scorecard.state[state]
}

/** A document by its id, leading to it where it is one of the set, with its file where it comes from elsewhere. */
export function linkFact(context: ViewContext, label: string, id: string | undefined): Fact[] {
  if (id === undefined) return []
  const item = context.assessment.findings.documents.items.find((one) => one.id === id)
  const { text, href } = documentLink(context, id)
  if (!item?.external || item.file === undefined || typeof text === 'string')
    return [{ label, text: { text, ...present({ href }) } }]
  const file = inlineCodeSource(item.file)
  return [{ label, text: { text: { ...text, value: `${text.value} (${file})` }, ...present({ href }) } }]
}

/** Code in inline Markdown; a name that holds a backtick needs a longer fence. */
function inlineCodeSource(text: string): string {
  return text.includes('`') ? `\`\` ${text} \`\`` : `\`${text}\``
}
