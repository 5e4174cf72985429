import { z } from 'zod'
import { present, type CategoryResult, type FindingResult } from '../../assess/index.js'
import { components } from '../../component/index.js'
import type { Artifact } from '../../model/index.js'
import { inlineSlot, markdownSlot } from '../../tree/value-schema.js'
import type { ViewContext } from '../context.js'
import { isTechnical } from '../is-technical.js'
import { artifactList, askedBy } from './artifact-list.js'
import { artifactTree } from './artifact-tree.js'
import { numberedName } from './categories.js'
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
  files: components['artifact-list'].props.optional(),
  tree: components['artifact-tree'].props.optional(),
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
  const { findings } = context.assessment
  const below = categoriesBelow(result)
  const ids = new Set([category.id, ...below.map((child) => child.category.id)])
  const cards = cardsOf(context, (open.get(category.id) ?? []).filter(isTechnical))
  const areas = below.flatMap((child) => {
    const own = areaOf(context, child)
    const heading = countedHeading(context, escapeInline(numberedName(context, child.category)), {})
    return saysSomething(own) ? [{ heading, ...own }] : []
  })
  const own = areaOf(context, result)
  const of = belongsTo(context, ids)
  const files = present({
    files: artifactList(context, { depth: 4, of, flat: true }),
    // A tree of a file or two says no more than the list.
    tree: findings.artifacts.filter(of).length > 2 ? artifactTree(context, { of }) : undefined,
  })
  const isEmpty = cards.length + areas.length === 0 && !saysSomething(own) && !saysSomething(files)
  if (isEmpty) return []
  return [
    {
      heading: countedHeading(context, escapeInline(numberedName(context, category)), {}),
      ...own,
      cards,
      ...files,
      ...present({ below: areas.length > 0 ? areas : undefined }),
    },
  ]
}

/** Says of an artifact whether it belongs to an area: by its own word, else by the findings that ask for it. */
function belongsTo(context: ViewContext, categories: ReadonlySet<string>): (artifact: Artifact) => boolean {
  const asking = askedBy(context)
  const isIn = (id: string | undefined): boolean => id !== undefined && categories.has(id)
  return ({ category, id }) =>
    category === undefined
      ? (asking.get(id) ?? []).some((finding) => isIn(context.finding(finding)?.finding.category))
      : isIn(category)
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
