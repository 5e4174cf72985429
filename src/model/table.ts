import { z } from 'zod'
import { id } from './id.js'
import { list } from './list.js'
import { object } from './object.js'
import { inline } from './text.js'

const cell = z.union([z.null(), z.number(), z.string().max(4000)], {
  error: () => 'a text, a number or `null`',
})

/** A table of the author's own, for what no other entity holds. */
export const table = object({
  id: id(),
  title: inline('Title.'),
  columns: z.array(inline('Heading.')).min(1).meta({ description: 'Headings of the columns.' }),
  rows: list(
    z.array(cell.meta({ description: 'A cell. Inline Markdown.', text: 'inline' })),
    'Rows of cells.',
  ),
  note: inline('Below the table.').exactOptional(),
}).meta({
  id: 'Table',
  description: 'A table of your own, for what no other entity holds. Its figures are not derived.',
})
