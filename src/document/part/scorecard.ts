import { present, type CategoryResult, type FigureId } from '../../assess/index.js'
import type { ViewContext } from '../context.js'
import { badge } from './badge.js'
import { allCategories, hasScores, hasSection } from './categories.js'
import type { Entry, Props } from './props.js'
import { scoreBar } from './score-bar.js'

/** Categories with their scores, bands and open findings; undefined when there are no categories. */
export function scorecard(context: ViewContext): Props<'scorecard'> | undefined {
  const { assessment, optional } = context
  const { counts, rows } = assessment
  const categories = allCategories(context)
  if (categories.length === 0) return undefined
  const hasFindings = rows.some(({ open }) => open)
  const hasCritical = rows.some(({ critical }) => critical)
  const isSpread = rows.every(({ critical, finding }) => !critical || finding.category !== undefined)
  const uncategorised = optional(counts.unranked?.category)
  const isScored = hasScores(context)
  const columns = { hasFindings, hasCritical, isScored }
  const open = hasFindings ? counts.open : undefined
  const critical = hasCritical && isSpread ? counts.critical : undefined
  return {
    rows: categories.map((result) => categoryRow(context, result, columns)),
    ...(uncategorised ? { uncategorised: { open: uncategorised } } : {}),
    ...present({
      overall: isScored ? overallCells(context, { open, critical }) : totalCells(context, { open, critical }),
      criticalLabel: criticalLabel(context),
      withheld: assessment.score.withheld,
      coverage: incompleteCoverage(context),
    }),
  }
}

/** The same under its heading, which speaks of scores only where there are any. */
export function scorecardUnder(
  context: ViewContext,
  said: { readonly scorecard: string; readonly areas: string },
): { heading: string; card: Props<'scorecard'> } | undefined {
  const card = scorecard(context)
  return card && { heading: hasScores(context) ? said.scorecard : said.areas, card }
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

type Overall = Props<'scorecard'>['overall']
type Counts = { readonly open: FigureId | undefined; readonly critical: FigureId | undefined }

function overallCells(context: ViewContext, { open, critical }: Counts): Overall {
  const { assessment, figure, optional } = context
  const { score } = assessment
  if (score.overall === undefined) return undefined
  return {
    score: figure(score.overall),
    ...present({
      bar: scoreBar(context, score.bar),
      grade: optional(score.grade)?.shown,
      band: score.band && badge(score.band),
      open: optional(open),
      critical: optional(critical),
    }),
  }
}

/** The last row where nothing is scored: it adds the counts up. */
function totalCells({ optional }: ViewContext, { open, critical }: Counts): Overall {
  return open === undefined ? undefined : present({ open: optional(open), critical: optional(critical) })
}

type Columns = { readonly hasFindings: boolean; readonly hasCritical: boolean; readonly isScored: boolean }

function categoryRow(
  context: ViewContext,
  result: CategoryResult,
  { hasFindings, hasCritical, isScored }: Columns,
): Entry<Props<'scorecard'>['rows']> {
  const { optional } = context
  const { category, depth, state, band } = result
  return {
    name: category.name,
    depth,
    ...present({
      state: isScored || state === 'not-applicable' ? state : undefined,
      priority: !isScored && result.priority ? badge(result.priority) : undefined,
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
