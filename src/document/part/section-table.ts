import { present, type CategoryResult, type FigureId } from '../../assess/index.js'
import type { ViewContext } from '../context.js'
import { badge } from './badge.js'
import { numberedName } from './categories.js'
import { openByCategory } from './category-findings.js'
import type { Entry, Props } from './props.js'
import { rounded } from './rounded.js'

type Row = Entry<Props<'level-counts'>['rows']>

/**
 * The sections of a backlog: top-level categories with open findings, each with its most pressing priority, how many
 * there are and what they come to. Undefined without categories.
 */
export function sectionTable(context: ViewContext): Props<'level-counts'> | undefined {
  const { assessment, figure, href, optional, words } = context
  const { counts, findings } = assessment
  const open = openByCategory(context)
  const row = (id: string, { count, effort }: Counted): Pick<Row, 'pressing' | 'open' | 'effort'> => {
    const used = new Set(open.get(id)?.map(({ priority }) => priority?.id))
    const pressing = findings.scales.priorities.find((priority) => used.has(priority.id))
    return {
      open: figure(count),
      ...present({ pressing: pressing && badge(pressing), effort: optional(effort) }),
    }
  }
  const sections = assessment.categories.filter(({ category }: CategoryResult) => open.has(category.id))
  if (sections.length === 0) return undefined
  const rows = sections.map(({ category, open: count, effort }): Row => ({
    name: { text: numberedName(context, category), href: href.category(category.id) },
    ...row(category.id, { count, effort }),
  }))
  const { unranked } = counts
  const rest = unranked?.category
  if (rest !== undefined) {
    const name = { text: words.documents.backlog.withoutSection }
    rows.push({ name, ...row('', { count: rest, effort: unranked?.effort.category }) })
  }
  const efforts = [...sections.map(({ effort }) => effort), unranked?.effort.category]
  return {
    rowsAre: 'category',
    rows,
    total: { open: figure(counts.open), ...present({ effort: optional(counts.effort) }) },
    ...present({ rounded: rounded(context, counts.effort, efforts) }),
  }
}

type Counted = { readonly count: FigureId; readonly effort: FigureId | undefined }
