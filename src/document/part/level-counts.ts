import { present } from '../../assess/index.js'
import type { ViewContext } from '../context.js'
import { badge } from './badge.js'
import { isSome } from './is-some.js'
import type { Entry, Props } from './props.js'
import { rounded } from './rounded.js'

type Row = Entry<Props<'level-counts'>['rows']>

/** Open findings and their effort per priority or severity; undefined when no open finding has such a level. */
export function levelCounts(
  context: ViewContext,
  axis: 'priority' | 'severity',
): Props<'level-counts'> | undefined {
  const { assessment, figure, optional, words } = context
  const { counts } = assessment
  const levels = (axis === 'priority' ? counts.byPriority : counts.bySeverity).filter(({ open }) =>
    isSome(context, open),
  )
  if (levels.length === 0) return undefined
  const unranked = counts.unranked?.[axis]
  const unrankedEffort = counts.unranked?.effort[axis]
  const without = words.documents.gapAnalysis.without[axis]
  const rows: Row[] = levels.map(({ level, open, effort, ...more }) => ({
    level: badge(level),
    open: figure(open),
    ...present({ cvss: optional('cvss' in more ? more.cvss : undefined), effort: optional(effort) }),
  }))
  const rest: Row[] =
    unranked === undefined
      ? []
      : [
          {
            level: { label: without },
            open: figure(unranked),
            ...present({ effort: optional(unrankedEffort) }),
          },
        ]
  return {
    rowsAre: axis,
    rows: [...rows, ...rest],
    total: { open: figure(counts.open), ...present({ effort: optional(counts.effort) }) },
    ...present({
      rounded: rounded(context, counts.effort, [...levels.map(({ effort }) => effort), unrankedEffort]),
    }),
  }
}

/** Findings per status; undefined when all have the same one. */
export function statusCounts(context: ViewContext): Props<'level-counts'> | undefined {
  const { counts } = context.assessment
  const rows = counts.byStatus.filter(({ listed }) => isSome(context, listed))
  if (rows.length < 2) return undefined
  return {
    rowsAre: 'status',
    rows: rows.map(({ level, listed }) => ({ level: badge(level), listed: context.figure(listed) })),
    total: { listed: context.figure(counts.listed) },
  }
}
