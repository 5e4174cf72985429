import { z } from 'zod'
import { present, type CategoryResult, type FindingResult } from '../../assess/index.js'
import { components } from '../../component/index.js'
import { inlineSlot, markdownSlot } from '../../tree/value-schema.js'
import type { ViewContext } from '../context.js'
import { isTechnical } from '../is-technical.js'
import { numberedName } from './categories.js'
import { categoryFiles, categoryFilesSchema } from './category-files.js'
import { openByCategory } from './category-findings.js'
import { countedHeading } from './counted-heading.js'
import { currentState, currentStateSchema } from './current-state.js'
import { escapeInline } from './escape-inline.js'
import { recommendationCard } from './recommendation-card.js'

const area = {
  summary: markdownSlot.optional(),
  currentState: currentStateSchema.optional(),
  recommendation: markdownSlot.optional(),
}

/** Schema of one area: what there is, what to change, which files to create. */
export const technicalSection = z.strictObject({
  heading: inlineSlot,
  ...area,
  below: z.array(z.strictObject({ heading: inlineSlot, ...area })).optional(),
  cards: z.array(components['finding-card'].props),
  files: categoryFilesSchema.optional(),
})

type Section = z.input<typeof technicalSection>
type Area = Pick<Section, 'summary' | 'currentState' | 'recommendation'>

/** One section per top-level category that has something for engineers, then findings without a category. */
export function technicalSections(context: ViewContext): Section[] {
  const { assessment, words } = context
  const open = openByCategory(context)
  const sections = assessment.categories.flatMap((result) => section(context, result, open))
  const rest = (open.get('') ?? []).filter(isTechnical)
  if (rest.length === 0) return sections
  const label = words.documents.gapAnalysis.without.category
  const heading = assessment.categories.length > 0 ? label : words.documents.gapAnalysis.details
  return [...sections, { heading: countedHeading(context, heading, {}), cards: cardsOf(context, rest) }]
}

function section(
  context: ViewContext,
  result: CategoryResult,
  open: ReadonlyMap<string, readonly FindingResult[]>,
): Section[] {
  const { category } = result
  const below = categoriesBelow(result)
  const cards = cardsOf(context, (open.get(category.id) ?? []).filter(isTechnical))
  const areas = below.flatMap((child) => {
    const own = areaOf(context, child)
    const heading = countedHeading(context, escapeInline(numberedName(context, child.category)), {})
    return saysSomething(own) ? [{ heading, ...own }] : []
  })
  const own = areaOf(context, result)
  const files = isCovered(context, category.id, cards) ? undefined : categoryFiles(context, category.id)
  const isEmpty = cards.length + areas.length === 0 && !saysSomething(own) && !files
  if (isEmpty) return []
  return [
    {
      heading: countedHeading(context, escapeInline(numberedName(context, category)), {}),
      ...own,
      cards,
      ...present({ files, below: areas.length > 0 ? areas : undefined }),
    },
  ]
}

/** Whether the cards of an area show all its files already, as trees: with states and notes. */
function isCovered({ assessment }: ViewContext, category: string, cards: Section['cards']): boolean {
  const own = assessment.artifacts.rows.filter(({ categories }) => categories.includes(category))
  const shown = new Set(cards.filter(({ tree }) => tree !== undefined).map(({ id }) => id))
  return own.every(({ findings }) => findings.some((id) => shown.has(id)))
}

function cardsOf(context: ViewContext, results: readonly FindingResult[]): Section['cards'] {
  return results.map((result) => recommendationCard(context, result, { depth: 3 }))
}

function categoriesBelow({ children }: CategoryResult): readonly CategoryResult[] {
  return children.flatMap((child) => [child, ...categoriesBelow(child)])
}

function areaOf(context: ViewContext, { category, pointer }: CategoryResult): Area {
  const { summary, recommendation } = category
  const { authored } = context
  return present({
    summary: summary === undefined ? undefined : authored.markdown(summary, `${pointer}/summary`),
    currentState: currentState(context, category.currentState, `${pointer}/currentState`),
    recommendation:
      recommendation === undefined
        ? undefined
        : authored.markdown(recommendation, `${pointer}/recommendation`),
  })
}

function saysSomething(parts: object): boolean {
  return Object.keys(parts).length > 0
}
