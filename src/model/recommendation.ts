import { z } from 'zod'
import { id } from './id.js'
import { item, type Item } from './item.js'
import { list } from './list.js'
import { object } from './object.js'
import { narrativeInline } from './text.js'

/** A piece of advice with its details. */
export type Recommendation = { id?: string; text: string; items: Item[] }

/** A piece of advice with its details. */
export const recommendation = z
  .union(
    [
      narrativeInline('The advice.').transform((text): Recommendation => ({ text, items: [] })),
      object({
        id: id('Id of the advice; by position when absent.').exactOptional(),
        text: narrativeInline('The advice.'),
        items: list(item, 'Details.'),
      }).transform((given): Recommendation => given),
    ],
    { error: () => 'a text or `{ text, items }`' },
  )
  .meta({ id: 'Recommendation', description: 'A piece of advice: a text alone, or `{ text, items }`.' })
