import { z } from 'zod'
import { reference } from './id.js'
import { list } from './list.js'
import { object } from './object.js'
import { inline } from './text.js'

/** A point of a list or a box to tick; points nest. */
export type Item = {
  text: string
  /** False for a point that explains the one above it and is never ticked. */
  box: boolean
  done: boolean
  items: Item[]
  findings: string[]
}

/** An item as authors write it: a text alone, or an object. */
export type ItemInput =
  | string
  | {
      text: string
      box?: boolean | undefined
      done?: boolean | undefined
      items?: ItemInput[] | undefined
      findings?: string[] | undefined
    }

/** Fields of an item; other entities extend them. */
export const itemFields = {
  text: inline('The point.'),
  box: z
    .boolean()
    .default(true)
    .meta({ description: 'False for a point that explains: it has no box to tick and enters no count.' }),
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
        inline('The point.').transform((text): Item => ({
          text,
          box: true,
          done: false,
          items: [],
          findings: [],
        })),
        object(itemFields),
      ],
      { error: () => 'a text or `{ text, done, items }`' },
    ),
  )
  .meta({
    id: 'Item',
    description: 'A point: a text alone, or `{ text, box, done, items, findings }`. Points nest.',
  })
