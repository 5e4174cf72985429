import { present } from '../../assess/index.js'
import { entityAnchor } from '../../component/index.js'
import type { ViewContext } from '../context.js'
import { findingRow } from './findings.js'
import { openRows, type PriorityRows } from './open-rows.js'
import type { Entry, Props } from './props.js'
import { rounded } from './rounded.js'

type Group = Entry<Props<'gap-groups'>['groups']>
type Depth = NonNullable<Group['heading']>['depth']

/** Open findings by priority, most pressing first, each group with its count and effort; undefined without any. */
export function priorityGroups(
  context: ViewContext,
  { depth }: { readonly depth: Depth },
): Props<'gap-groups'> | undefined {
  const { assessment, figure, optional } = context
  const { counts } = assessment
  if (!assessment.rows.some(({ open }) => open)) return undefined
  const groups = openRows(context)
  return {
    groups: groups.map((rows) => openGroup(context, rows, depth)),
    count: figure(counts.open),
    ...present({
      effort: optional(counts.effort),
      rounded: rounded(
        context,
        counts.effort,
        groups.map(({ effort }) => effort),
      ),
    }),
  }
}

function openGroup(
  context: ViewContext,
  { id, label, count, caption, effort, results }: PriorityRows,
  depth: Depth,
): Group {
  // The tables per category are the place of findings without a card; without categories there are none.
  const hasCategories = context.assessment.categories.length > 0
  return {
    heading: {
      depth,
      label,
      ...present({ anchor: id === undefined ? undefined : entityAnchor('priority', id) }),
    },
    count,
    rows: results.map((result) => findingRow(context, result, { priority: false, anchored: !hasCategories })),
    ...present({
      caption,
      effort: context.optional(effort),
      rounded: rounded(
        context,
        effort,
        results.map((result) => result.effort),
      ),
    }),
  }
}
