import { z } from 'zod'
import { reference } from './id.js'
import { list } from './list.js'
import { object } from './object.js'
import { inline } from './text.js'

/** A point of a list or a box to tick; points nest. */
export type Item = { text: string; done: boolean; items: Item[]; findings: string[] }

/** An item as authors write it: a text alone, or an object. */
export type ItemInput =
  | string
  | {
      text: string
      done?: boolean | undefined
      items?: ItemInput[] | undefined
      findings?: string[] | undefined
    }

/** Fields of an item; other entities extend them. */
export const itemFields = {
  text: inline('The point.'),
  done: z.boolean().default(false).meta({ description: 'Ticked when true.' }),
  get items() {
    return list(item, 'Points below this one.')
  },
  findings: list(reference('Id of a finding.'), 'Findings this point belongs to.'),
}

/** A point with points below it. */
export const item: z.ZodType<Item, ItemInput> = z
  .lazy(() =>
    z.union(
      [
        inline('The point.').transform((text): Item => ({ text, done: false, items: [], findings: [] })),
        object(itemFields),
      ],
      { error: () => 'a text or `{ text, done, items }`' },
    ),
  )
  .meta({
    id: 'Item',
    description: 'A point: a text alone, or `{ text, done, items, findings }`. Points nest.',
  })
