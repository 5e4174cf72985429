import { z } from 'zod'
import { item, list, paragraph, region } from '../tree/builders.js'
import { figureSlot } from '../tree/value-schema.js'
import { component } from './component.js'
import { footing } from './footing.js'
import { linkTo } from './links.js'
import { inBrackets, joined, phrasing } from './phrasing.js'
import { depth, line, linked } from './props.js'
import { titled } from './titled.js'
import { wording } from './wording.js'

const order = z.object({
  audience: line,
  anchor: z.string().optional(),
  total: figureSlot.optional().describe('Adds the minutes of the entries'),
  budget: figureSlot.optional().describe('Time that the readers have'),
  entries: z.array(z.object({ read: linked, note: line.optional(), minutes: figureSlot.optional() })),
})

/** What to read first, per audience, with the time it takes. */
export const readingOrders = component({
  name: 'reading-orders',
  summary: 'Reading orders per audience as numbered lists, read times added up.',
  props: z.object({ depth, orders: z.array(order) }),
  draw: ({ depth: level, orders }, { words }) =>
    orders
      .filter(({ entries }) => entries.length > 0)
      .map(({ audience, anchor, budget, total, entries }) => {
        const minutes = entries.map((entry) => entry.minutes)
        const lines = entries.map(({ read, note, minutes: time }) =>
          joined(
            [joined([linkTo(read), inBrackets(phrasing(note))], ' '), phrasing(time)],
            words.components.shared.dash,
          ),
        )
        const planned = budget
          ? wording(words.components.documents.budget, { minutes: phrasing(budget) })
          : []
        const times = joined([phrasing(total), planned], words.components.shared.list)
        return region(
          'reading-order',
          titled(level, joined([phrasing(audience), inBrackets(times)], ' '), anchor),
          list(
            lines.map((line) => item(paragraph(line))),
            {
              ordered: true,
              rows: { rows: entries.length, totals: footing({ total }, minutes, (part) => part) },
            },
          ),
        )
      }),
})
