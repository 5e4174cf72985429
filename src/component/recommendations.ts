import { z } from 'zod'
import { item as entry, list, region } from '../tree/builders.js'
import { component } from './component.js'
import { itemList } from './items.js'
import { blocks } from './phrasing.js'
import { item, prose } from './props.js'

/** What is advised, in order, with nested points. */
export const recommendations = component({
  name: 'recommendations',
  summary: 'Recommendations as a numbered list with nested points.',
  props: z.object({
    recommendations: z.array(z.object({ text: prose, items: z.array(item).optional() })),
  }),
  draw: ({ recommendations: given }, { words }) =>
    given.length > 0
      ? [
          region(
            'recommendations',
            list(
              given.map(({ text, items }) => entry(blocks(text), itemList(words, items))),
              { ordered: true },
            ),
          ),
        ]
      : [],
})
