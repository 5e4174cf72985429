import { z } from 'zod'
import { region } from '../tree/builders.js'
import { figureSlot } from '../tree/value-schema.js'
import { type Column, tableOf } from './column.js'
import { component, type DrawContext } from './component.js'
import { known } from './known.js'
import { linkTo } from './links.js'
import { phrasing } from './phrasing.js'
import { line, measured } from './props.js'

const run = z.object({
  date: z.string().describe('Ready to print'),
  label: line.optional(),
  href: z.string().optional(),
  overall: figureSlot.optional(),
  categories: z.array(measured).optional().describe('One per category head, in their order'),
  found: figureSlot.optional(),
  fixed: figureSlot.optional(),
  open: figureSlot.optional(),
})

/** Earlier assessments of the same subject. */
export const history = component({
  name: 'history',
  summary: 'Earlier runs with date, scores and counts.',
  props: z.object({
    categories: z.array(line).optional().describe('Heads of the category columns'),
    runs: z.array(run),
  }),
  draw({ categories = [], runs }, context) {
    const table = tableOf({ rows: runs, columns: columns(categories, context) })
    return table.length > 0 ? [region('history', table)] : []
  },
})

type Run = z.output<typeof run>

function columns(categories: readonly z.output<typeof line>[], { words }: DrawContext): Column<Run>[] {
  const said = words.components.history
  const number = (key: 'overall' | 'found' | 'fixed' | 'open'): Column<Run> => ({
    key,
    head: said[key],
    align: 'right',
    cell: (entry) => phrasing(entry[key]),
  })
  return [
    { key: 'date', head: said.date, cell: ({ date }) => phrasing(date) },
    { key: 'label', head: said.label, cell: ({ label, href }) => linkTo({ text: label ?? '', href }) },
    number('overall'),
    ...categories.map((category, index): Column<Run> => ({
      key: `category-${index}`,
      head: phrasing(category),
      align: 'right',
      cell: (entry) => known(words, entry.categories?.[index]),
    })),
    number('found'),
    number('fixed'),
    number('open'),
  ]
}
