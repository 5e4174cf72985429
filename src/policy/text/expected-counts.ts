import type { FigureId, FindingResult } from '../../assess/index.js'
import type { PolicyContext } from '../policy-check.js'
import type { CountedFindings } from './count-mentions.js'

/** The counts a number may stand for: figures of the whole report, and counts of the parts that a text is about. */
export type ExpectedCounts = { readonly figures: readonly FigureId[]; readonly others: readonly number[] }

/** Gives the counts that findings of some levels have, in the report and in the entities `scopes`. */
export function expectedCounts(
  counted: CountedFindings,
  scopes: readonly string[],
  { assessment }: PolicyContext,
): ExpectedCounts {
  const { rows } = assessment
  const ofLevel = rows.filter((row) => row.counted && isCounted(row, counted))
  const parts = scopes.map((scope) => ofLevel.filter(isWithin(scope, assessment)))
  return {
    figures: figuresOf(counted).filter((id) => assessment.ledger.find(id) !== undefined),
    others: [ofLevel, ...parts].flatMap((some) => [some.length, some.filter(({ open }) => open).length]),
  }
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

function figuresOf({
  blockers,
  category,
  critical,
  priorities,
  severities,
}: CountedFindings): readonly FigureId[] {
  const levels = [
    ...(critical ? ['open.critical'] : []),
    ...severities.flatMap((id) => [`open.severity.${id}`, `listed.severity.${id}`]),
    ...priorities.flatMap((id) => [`open.priority.${id}`, `listed.priority.${id}`]),
  ]
  if (blockers) return [...levels, 'open.blockers', 'requirements.blockers', 'verdict.unmet']
  if (levels.length > 0) return category === undefined ? levels : []
  return category === undefined
    ? ['open.total', 'findings.total', 'findings.listed', 'plan.scheduled', 'plan.unscheduled']
    : [`open.category/${category}`]
}
