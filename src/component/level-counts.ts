import { z } from 'zod'
import { region } from '../tree/builders.js'
import { figureSlot } from '../tree/value-schema.js'
import { tableOf, totalRow } from './column.js'
import { component } from './component.js'
import { footing, roundingNote } from './footing.js'
import { linkTo } from './links.js'
import { mark } from './mark.js'
import { joined, phrasing } from './phrasing.js'
import { badge, linked } from './props.js'

const counts = {
  open: figureSlot.optional(),
  listed: figureSlot.optional(),
  effort: figureSlot.optional(),
}

/** How many findings there are of each level, category or status. */
export const levelCounts = component({
  name: 'level-counts',
  summary: 'Findings per severity, priority, category or status: open, listed, effort, with their sums.',
  props: z.object({
    rowsAre: z.enum(['severity', 'priority', 'category', 'status']),
    rows: z.array(
      z.object({
        level: badge.optional(),
        name: linked.optional(),
        cvss: figureSlot.optional().describe('CVSS scores of the level'),
        pressing: badge.optional().describe('The most pressing priority among what the row counts'),
        ...counts,
      }),
    ),
    total: z.object(counts).optional(),
    rounded: z.boolean().optional().describe('The printed efforts do not add up to the printed sum'),
  }),
  draw({ rowsAre, rows, total, rounded }, { words }) {
    const said = words.components.levelCounts
    const number = (key: keyof typeof counts) => ({
      key,
      head: said[key],
      align: 'right' as const,
      cell: (row: (typeof rows)[number]) => phrasing(row[key]),
    })
    const keys = ['open', 'listed', 'effort'] as const
    const table = tableOf({
      rows,
      columns: [
        {
          key: 'level',
          head: words.components.finding[rowsAre],
          share: 2,
          cell: ({ level, name }) => joined([mark(level), linkTo(name)], ' '),
        },
        {
          key: 'cvss',
          head: words.components.finding.cvss,
          align: 'right' as const,
          cell: ({ cvss }) => phrasing(cvss),
        },
        { key: 'pressing', head: said.pressing, cell: ({ pressing }) => mark(pressing) },
        ...keys.map(number),
      ],
      totals: totalRow(words, 'level', Object.fromEntries(keys.map((key) => [key, phrasing(total?.[key])]))),
      data: {
        totals: keys.flatMap((key) =>
          footing({ total: total?.[key], rounded: key === 'effort' && rounded }, rows, (row) => row[key]),
        ),
      },
    })
    return table.length > 0 ? [region('level-counts', table, roundingNote(words, rounded))] : []
  },
})
