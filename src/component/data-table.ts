import { z } from 'zod'
import { paragraph, region } from '../tree/builders.js'
import { type Column, tableOf } from './column.js'
import { component } from './component.js'
import { known } from './known.js'
import { blocks, phrasing } from './phrasing.js'
import { line, measured, prose } from './props.js'

const column = z.object({ label: line, align: z.enum(['right', 'center']).optional() })

/** A table of the author's own: columns and cells as given. */
export const dataTable = component({
  name: 'data-table',
  summary: 'A table with columns and cells of its own, for what no other component draws.',
  props: z.object({
    caption: line.optional(),
    columns: z.array(column),
    rows: z.array(z.array(measured)).describe('Cells in the order of the columns; `null` is unknown'),
    note: prose.optional(),
  }),
  draw({ caption, columns, rows, note }, { words }) {
    const table = tableOf({
      rows,
      columns: columns.map(({ label, align }, index): Column<(typeof rows)[number]> => ({
        key: `column-${index}`,
        head: phrasing(label),
        ...(align ? { align } : {}),
        cell: (cells) => known(words, cells[index]),
      })),
    })
    if (table.length === 0) return []
    return [region('data-table', caption ? paragraph(phrasing(caption)) : [], table, blocks(note))]
  },
})
