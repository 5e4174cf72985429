import { present, type FigureId, type FindingResult } from '../../assess/index.js'
import type { InlineValue } from '../../tree/value.js'
import type { ViewContext } from '../context.js'
import { badge } from './badge.js'
import { blockersAreCritical } from './blockers-are-critical.js'
import { firstParagraph } from './first-paragraph.js'
import { isSome } from './is-some.js'
import { lines } from './lines.js'
import type { Entry, Props } from './props.js'
import { rounded } from './rounded.js'

/** Critical findings in short, their effort added up; undefined when none is open, or when blockers name them all. */
export function criticalList(context: ViewContext): Props<'blocker-list'> | undefined {
  const { counts, rows } = context.assessment
  if (blockerList(context) && rows.every(({ blocker, critical }) => !critical || blocker)) return undefined
  return shortList(
    context,
    rows.filter(({ critical }) => critical),
    { of: 'issue', count: counts.critical, effort: counts.criticalEffort },
  )
}

/** What blocks release, in short; undefined when nothing does, or when the critical findings are just that. */
export function blockerList(context: ViewContext): Props<'blocker-list'> | undefined {
  const { counts, rows } = context.assessment
  const blocking = rows.filter(({ blocker, open }) => open && blocker)
  return blockersAreCritical(context)
    ? undefined
    : shortList(context, blocking, {
        of: 'blocker',
        count: counts.blockers,
        effort: counts.blockersEffort,
        levels: levelsOf(context),
      })
}

type Counted = Required<Pick<Props<'blocker-list'>, 'of'>> & {
  readonly count: FigureId
  readonly effort: FigureId | undefined
  /** Levels the rows differ in; rows of one level need not say it. */
  readonly levels?: Props<'blocker-list'>['levels']
}

function shortList(
  context: ViewContext,
  results: readonly FindingResult[],
  { of, count, effort, levels }: Counted,
): Props<'blocker-list'> | undefined {
  if (results.length === 0) return undefined
  return {
    rows: results.map((result) => shortRow(context, result, levels !== undefined)),
    of,
    count: context.figure(count),
    ...present({
      levels,
      effort: context.optional(effort),
      rounded: rounded(
        context,
        effort,
        results.map((result) => result.effort),
      ),
    }),
  }
}

/** How the blockers split on the critical axis; undefined when they are of one level. */
function levelsOf(context: ViewContext): Props<'blocker-list'>['levels'] {
  const { blockersByLevel } = context.assessment.counts
  const levels = blockersByLevel.filter(({ open }) => isSome(context, open))
  if (levels.length < 2) return undefined
  return levels.map(({ level, open }) => ({ label: level.label, count: context.figure(open) }))
}

/** What a finding is called for readers who decide. */
export function layTitle({ authored }: ViewContext, { finding, pointer }: FindingResult): InlineValue {
  const { plainTitle, title } = finding
  return plainTitle === undefined
    ? authored.inline(title, `${pointer}/title`)
    : authored.inline(plainTitle, `${pointer}/plainTitle`)
}

/** In lay words where there are any: the list is for readers who decide. */
function shortRow(
  context: ViewContext,
  result: FindingResult,
  withLevel: boolean,
): Entry<Props<'blocker-list'>['rows']> {
  const { assessment, authored, href, optional } = context
  const { finding, pointer, effort } = result
  const { problem, impact = [] } = finding
  const axis = assessment.findings.scoring.criticalAxis
  const level = withLevel ? result[axis] : undefined
  return {
    title: layTitle(context, result),
    href: href.finding(finding.id),
    ...present({
      problem:
        problem === undefined ? undefined : authored.markdown(firstParagraph(problem), `${pointer}/problem`),
      [axis]: level && badge(level),
      impact: lines(authored, impact, `${pointer}/impact`),
      effort: optional(effort),
    }),
  }
}
