import { present, type CategoryResult } from '../../assess/index.js'
import type { ViewContext } from '../context.js'
import { badge } from './badge.js'
import { hasSection } from './categories.js'
import { findingLinks } from './finding-links.js'
import type { Entry, Props } from './props.js'

type Area = Entry<Props<'areas'>['rows']>

/** Areas that are ready, or those that need work, in the order of the assessment; undefined where there are none. */
export function areas(context: ViewContext, which: 'ready' | 'unready'): Props<'areas'> | undefined {
  const { areas: parted, categories } = context.assessment
  const byId = new Map(categories.map((result) => [result.category.id, result]))
  const results = (parted?.[which].ids ?? []).flatMap((id) => byId.get(id) ?? [])
  if (!parted || results.length === 0) return undefined
  return {
    rows: results.map((result) => area(context, result)),
    count: context.figure(parted[which].count),
  }
}

function area(context: ViewContext, result: CategoryResult): Area {
  const { assessment, href, optional } = context
  const { category } = result
  const below = idsBelow(result)
  // Rows are sorted, so the first is the most urgent.
  const open = assessment.rows.filter(
    (row) => row.open && row.finding.category !== undefined && below.has(row.finding.category),
  )
  const [first] = open
  const level = first && (first.priority ?? first.severity)
  return {
    name: category.name,
    ...present({
      href: hasSection(context, result) ? href.category(category.id) : undefined,
      score: optional(result.score),
      level: level && badge(level),
      findings: findingLinks(
        context,
        open.map(({ finding }) => finding.id),
      ),
      points: points(context, below),
    }),
  }
}

function idsBelow({ category, children }: CategoryResult): ReadonlySet<string> {
  return new Set([category.id, ...children.flatMap((child) => [...idsBelow(child)])])
}

/** What is good about an area: the points of its strengths, else their titles. */
function points({ assessment, authored }: ViewContext, below: ReadonlySet<string>): Area['points'] {
  const lines = assessment.findings.strengths.flatMap(({ category, title, items }, index) => {
    if (category === undefined || !below.has(category)) return []
    const pointer = `/strengths/${index}`
    return items.length === 0
      ? [authored.inline(title, `${pointer}/title`)]
      : items.map(({ text }, position) => authored.inline(text, `${pointer}/items/${position}/text`))
  })
  return lines.length > 0 ? lines : undefined
}
