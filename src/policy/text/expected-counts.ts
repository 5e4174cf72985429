import { figureId, type FigureId, type FindingResult } from '../../assess/index.js'
import type { PolicyContext } from '../policy-check.js'
import type { CountedFindings } from './count-mentions.js'

/** Counts that findings of some levels have in the entities `scopes` and in the category that is named. */
export function partCounts(
  counted: CountedFindings,
  scopes: readonly string[],
  { assessment }: PolicyContext,
): readonly number[] {
  const own = counted.category === undefined ? scopes : [...scopes, counted.category]
  return own.flatMap((scope) => {
    const isInside = isWithin(scope, assessment)
    const rows = assessment.rows.filter((row) => row.counted && isCounted(row, counted) && isInside(row))
    return [rows.length, rows.filter(({ open }) => open).length]
  })
}

function isCounted(
  row: FindingResult,
  { blockers, critical, priorities, severities }: CountedFindings,
): boolean {
  if (severities.length + priorities.length === 0 && !critical) return !blockers || row.blocker
  return (
    severities.includes(row.severity?.id ?? '') ||
    priorities.includes(row.priority?.id ?? '') ||
    (critical && row.critical)
  )
}

function isWithin(
  scope: string,
  { categories, scenarios }: PolicyContext['assessment'],
): (row: FindingResult) => boolean {
  const below = new Set<string>()
  const collect = (list: typeof categories, isInside: boolean): void => {
    for (const { category, children } of list) {
      const isOwn = isInside || category.id === scope
      if (isOwn) below.add(category.id)
      collect(children, isOwn)
    }
  }
  collect(categories, false)
  const covered = new Set(scenarios.find(({ scenario }) => scenario.id === scope)?.findings)
  return ({ finding, phase }) =>
    phase === scope ||
    covered.has(finding.id) ||
    (finding.category !== undefined && below.has(finding.category))
}

/** Figures that count findings of some levels over the whole report, the likeliest first. */
export function countFigures({
  blockers,
  category,
  critical,
  priorities,
  severities,
}: CountedFindings): readonly FigureId[] {
  const levels = [
    ...(critical ? ['open.critical'] : []),
    ...severities.flatMap((severity) => [
      figureId('openSeverity', { severity }),
      figureId('listedSeverity', { severity }),
    ]),
    ...priorities.flatMap((priority) => [
      figureId('openPriority', { priority }),
      figureId('listedPriority', { priority }),
    ]),
  ]
  if (blockers) return [...levels, 'open.blockers', 'requirements.blockers', 'verdict.unmet']
  if (levels.length > 0) return category === undefined ? levels : []
  return category === undefined
    ? ['open.total', 'findings.total', 'findings.listed', 'plan.scheduled', 'plan.unscheduled']
    : [figureId('categoryOpen', { category })]
}
