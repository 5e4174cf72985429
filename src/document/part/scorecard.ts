import { present, type CategoryResult } from '../../assess/index.js'
import type { ViewContext } from '../context.js'
import { badge } from './badge.js'
import { allCategories, hasSection } from './categories.js'
import type { Entry, Props } from './props.js'
import { scoreBar } from './score-bar.js'

/** Categories with their scores, bands and open findings; undefined when there are no categories. */
export function scorecard(context: ViewContext): Props<'scorecard'> | undefined {
  const { assessment, figure, optional } = context
  const { counts, rows, score } = assessment
  const categories = allCategories(context)
  if (categories.length === 0) return undefined
  const hasFindings = rows.some(({ open }) => open)
  const hasCritical = rows.some(({ critical }) => critical)
  const isSpread = rows.every(({ critical, finding }) => !critical || finding.category !== undefined)
  const uncategorised = optional(counts.unranked?.category)
  const columns = { hasFindings, hasCritical }
  return {
    rows: categories.map((result) => categoryRow(context, result, columns)),
    ...(uncategorised ? { uncategorised: { open: uncategorised } } : {}),
    ...present({
      overall:
        score.overall === undefined
          ? undefined
          : {
              score: figure(score.overall),
              ...present({
                bar: scoreBar(context, score.bar),
                grade: optional(score.grade)?.shown,
                band: score.band && badge(score.band),
                open: hasFindings ? figure(counts.open) : undefined,
                critical: hasCritical && isSpread ? figure(counts.critical) : undefined,
              }),
            },
      criticalLabel: criticalLabel(context),
      withheld: score.withheld,
      coverage: incompleteCoverage(context),
    }),
  }
}

/** The first rank of the critical axis in the words of the file. */
export function criticalLabel({ assessment }: ViewContext): string | undefined {
  const { scales, scoring } = assessment.findings
  const levels = scoring.criticalAxis === 'severity' ? scales.severities : scales.priorities
  return levels[0]?.label
}

/** How much is scored, where that is not everything. */
export function incompleteCoverage({
  assessment,
  figure,
}: ViewContext): Props<'scorecard'>['coverage'] | undefined {
  const { coverage, overall, withheld } = assessment.score
  if (!coverage || (overall === undefined && withheld === undefined)) return undefined
  const [scored, all] = [figure(coverage.scored), figure(coverage.all)]
  return scored.shown === all.shown ? undefined : { scored, all, weight: figure(coverage.weight) }
}

type Columns = { readonly hasFindings: boolean; readonly hasCritical: boolean }

function categoryRow(
  context: ViewContext,
  result: CategoryResult,
  { hasFindings, hasCritical }: Columns,
): Entry<Props<'scorecard'>['rows']> {
  const { optional } = context
  const { category, depth, state, band } = result
  return {
    name: category.name,
    depth,
    state,
    ...present({
      href: hasSection(context, result) ? context.href.category(category.id) : undefined,
      icon: category.icon,
      reviewer: category.reviewer,
      bar: scoreBar(context, result.bar),
      score: optional(result.score),
      grade: optional(result.grade)?.shown,
      band: band && badge(band),
      target: optional(result.target),
      gap: optional(result.gap),
      open: hasFindings ? optional(result.open) : undefined,
      critical: hasCritical ? optional(result.critical) : undefined,
    }),
  }
}
