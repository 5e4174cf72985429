import { grouped, present, type FindingResult } from '../../assess/index.js'
import type { ViewContext } from '../context.js'
import { badge } from './badge.js'
import { findingRow } from './findings.js'
import type { Entry, Props } from './props.js'
import { rounded } from './rounded.js'

type Group = Entry<Props<'gap-groups'>['groups']>

/** What blocks release, by priority, each group with its count and effort; undefined when nothing does. */
export function blockerGroups(
  context: ViewContext,
  { depth }: { readonly depth: NonNullable<Group['heading']>['depth'] },
): Props<'gap-groups'> | undefined {
  const { assessment, figure, optional, words } = context
  const { blockers, blockersByPriority, blockersEffort } = assessment.counts
  const rows = grouped(
    assessment.rows.filter(({ blocker, open }) => open && blocker),
    ({ priority }) => [priority?.id],
  )
  if (blockersByPriority.length === 0) return undefined
  return {
    groups: blockersByPriority.map(({ level, open, effort }) => {
      const without = { label: words.documents.gapAnalysis.without.priority }
      const results = rows.get(level?.id) ?? []
      return {
        heading: { depth, label: level ? badge(level) : without },
        count: figure(open),
        rows: results.map((result) => blockerRow(context, result)),
        ...present({
          effort: optional(effort),
          rounded: rounded(
            context,
            effort,
            results.map((result) => result.effort),
          ),
        }),
      }
    }),
    count: figure(blockers),
    ...present({
      effort: optional(blockersEffort),
      rounded: rounded(
        context,
        blockersEffort,
        blockersByPriority.map(({ effort }) => effort),
      ),
    }),
  }
}

/** The group says the priority; what a blocker does to people says more than its severity alone. */
function blockerRow(context: ViewContext, result: FindingResult): Entry<Group['rows']> {
  const { finding, pointer } = result
  const [impact] = finding.impact ?? []
  return {
    ...findingRow(context, result, { priority: false }),
    ...present({
      impact: impact === undefined ? undefined : context.authored.inline(impact, `${pointer}/impact/0`),
    }),
  }
}
