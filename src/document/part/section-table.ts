import type { CategoryResult, FigureId } from '../../assess/index.js'
import type { FigureValue } from '../../tree/value.js'
import type { ViewContext } from '../context.js'
import { numberedName } from './categories.js'
import { openByCategory } from './category-findings.js'
import type { Props } from './props.js'

/**
 * The sections of a backlog: top-level categories with open findings, each with its most pressing priority, how many
 * there are and what they come to. Undefined without categories.
 */
export function sectionTable(context: ViewContext): Props<'data-table'> | undefined {
  const { assessment, figure, optional, words } = context
  const open = openByCategory(context)
  const said = words.documents.backlog
  const { priorities } = assessment.findings.scales
  const row = (
    id: string,
    name: string,
    { count, effort }: { readonly count: FigureId; readonly effort: FigureId | undefined },
  ): (FigureValue | string)[] => {
    const used = new Set(open.get(id)?.map(({ priority }) => priority?.id))
    const level = priorities.find((priority) => used.has(priority.id))
    return [
      name,
      level ? [level.icon, level.label].filter((part) => part !== undefined).join(' ') : '',
      figure(count),
      optional(effort) ?? '',
    ]
  }
  const rows = assessment.categories
    .filter(({ category }: CategoryResult) => open.has(category.id))
    .map(({ category, open: count, effort }) =>
      row(category.id, numberedName(context, category), { count, effort }),
    )
  if (rows.length === 0) return undefined
  const { unranked } = assessment.counts
  const rest =
    unranked?.category === undefined
      ? []
      : [row('', said.withoutSection, { count: unranked.category, effort: unranked.effort.category })]
  return {
    columns: [
      { label: said.columns.section },
      { label: said.columns.priority },
      { label: said.columns.findings, align: 'right' },
      { label: said.columns.effort, align: 'right' },
    ],
    rows: [...rows, ...rest],
  }
}
