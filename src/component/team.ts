import type { BlockContent } from 'mdast'
import { z } from 'zod'
import { region } from '../tree/builders.js'
import { figureSlot } from '../tree/value-schema.js'
import { tableOf, totalRow } from './column.js'
import { component } from './component.js'
import { footing } from './footing.js'
import { factLine, labelledBlocks } from './labelled.js'
import { joined, phrasing } from './phrasing.js'
import { line } from './props.js'

const role = z.object({
  label: line,
  count: figureSlot.optional(),
  allocation: z.union([figureSlot, line]).optional(),
  monthly: figureSlot.optional(),
})

const infrastructure = z.object({
  label: line,
  items: z.array(line).optional(),
  monthly: figureSlot.optional(),
})

/** Who and what is needed: roles with heads and allocation, infrastructure with its monthly cost. */
export const team = component({
  name: 'team',
  summary: 'Roles with count and allocation, heads in all, infrastructure with monthly cost.',
  props: z.object({
    roles: z.array(role),
    people: figureSlot.optional().describe('Adds the counts of the roles'),
    fullTime: figureSlot.optional(),
    partTime: figureSlot.optional(),
    infrastructure: z.array(infrastructure).optional(),
    monthly: figureSlot.optional().describe('Adds the monthly costs of the infrastructure'),
  }),
  draw({ roles, people, fullTime, partTime, infrastructure: kit = [], monthly }, { words }) {
    const said = words.components.team
    const { list } = words.components.shared
    const roleTable = tableOf({
      rows: roles,
      columns: [
        { key: 'label', head: said.role, share: 2, cell: ({ label }) => phrasing(label) },
        { key: 'count', head: said.count, align: 'right', cell: ({ count }) => phrasing(count) },
        { key: 'allocation', head: said.allocation, cell: ({ allocation }) => phrasing(allocation) },
        { key: 'monthly', head: said.monthly, align: 'right', cell: (entry) => phrasing(entry.monthly) },
      ],
      totals: totalRow(words, 'label', { count: phrasing(people) }),
      data: {
        totals: footing({ total: people }, roles, (entry) => entry.count),
      },
    })
    const kitTable = tableOf({
      rows: kit,
      columns: [
        { key: 'label', head: said.infrastructure, share: 1.5, cell: ({ label }) => phrasing(label) },
        {
          key: 'items',
          head: said.items,
          share: 2,
          cell: ({ items = [] }) => joined(items.map(phrasing), list),
        },
        { key: 'monthly', head: said.monthly, align: 'right', cell: (entry) => phrasing(entry.monthly) },
      ],
      totals: totalRow(words, 'label', { monthly: phrasing(monthly) }),
      data: {
        totals: footing({ total: monthly }, kit, (entry) => entry.monthly),
      },
    })
    const body: BlockContent[] = [
      ...roleTable,
      ...factLine(words, [
        [said.fullTime, phrasing(fullTime)],
        [said.partTime, phrasing(partTime)],
      ]),
      ...(roleTable.length > 0 ? labelledBlocks(words, said.infrastructure, kitTable) : kitTable),
    ]
    return body.length > 0 ? [region('team', body)] : []
  },
})
