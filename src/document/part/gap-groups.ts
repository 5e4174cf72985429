import { present, type FigureId, type FindingResult } from '../../assess/index.js'
import type { ViewContext } from '../context.js'
import { badge } from './badge.js'
import { findingRow } from './findings.js'
import { grouped } from './grouped.js'
import type { Entry, Props } from './props.js'
import { rounded } from './rounded.js'

type Group = Entry<Props<'gap-groups'>['groups']>
type Depth = NonNullable<Group['heading']>['depth']

/** Open findings by priority, most pressing first, each group with its count and effort; undefined without any. */
export function priorityGroups(
  context: ViewContext,
  { depth }: { readonly depth: Depth },
): Props<'gap-groups'> | undefined {
  const { assessment, figure, optional, words } = context
  const { counts } = assessment
  const open = assessment.rows.filter((result) => result.open)
  if (open.length === 0) return undefined
  const byPriority = grouped(open, ({ priority }) => priority?.id)
  const ranked = counts.byPriority.map(({ level, open: count, effort }): Group => ({
    heading: { depth, label: badge(level), anchor: `priority-${level.id.toLowerCase()}` },
    ...openGroup(context, byPriority.get(level.id) ?? [], { count, effort }),
    ...present({ caption: level.caption }),
  }))
  const { unranked } = counts
  const rest: Group[] =
    unranked?.priority === undefined
      ? []
      : [
          {
            heading: { depth, label: { label: words.documents.gapAnalysis.without.priority } },
            ...openGroup(context, byPriority.get(undefined) ?? [], {
              count: unranked.priority,
              effort: unranked.effort.priority,
            }),
          },
        ]
  const efforts = [...counts.byPriority.map(({ effort }) => effort), unranked?.effort.priority]
  return {
    groups: [...ranked, ...rest],
    count: figure(counts.open),
    ...present({ effort: optional(counts.effort), rounded: rounded(context, counts.effort, efforts) }),
  }
}

function openGroup(
  context: ViewContext,
  results: readonly FindingResult[],
  { count, effort }: { readonly count: FigureId; readonly effort: FigureId | undefined },
): Group {
  // The tables per category are the place of findings without a card; without categories there are none.
  const hasCategories = context.assessment.categories.length > 0
  return {
    count: context.figure(count),
    rows: results.map((result) => findingRow(context, result, { priority: false, anchored: !hasCategories })),
    ...present({
      effort: context.optional(effort),
      rounded: rounded(
        context,
        effort,
        results.map((result) => result.effort),
      ),
    }),
  }
}
