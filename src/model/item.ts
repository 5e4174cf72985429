import { z } from 'zod'
import { reference } from './id.js'
import { list } from './list.js'
import { object } from './object.js'
import { inline, narrativeInline } from './text.js'

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

/** A point with points below it. */
export const item: z.ZodType<Item, ItemInput> = itemOf(() => object(itemFields), inline).meta({
  id: 'Item',
  description: 'A point: a text alone, or `{ text, box, done, items, findings }`. Points nest.',
})

/** A point of the plan or of what to do next, whose text may name figures. */
export const plannedItem: z.ZodType<Item, ItemInput> = itemOf(
  () => object(plannedFields),
  narrativeInline,
).meta({
  id: 'PlannedItem',
  description:
    'A point of the plan: a text alone, or `{ text, box, done, items, findings }`; `{{placeholders}}` stand for figures. Points nest.',
})

const commonFields = {
  box: z
    .boolean()
    .default(true)
    .meta({ description: 'False for a point that explains: it has no box to tick and enters no count.' }),
  done: z.boolean().default(false).meta({ description: 'Ticked when true.' }),
  findings: list(reference('Id of a finding.'), 'Findings this point belongs to.'),
}

const itemFields = {
  text: inline('The point.'),
  ...commonFields,
  get items() {
    return list(item, 'Points below this one.')
  },
}

/** Fields of a planned item; actions extend them. */
export const plannedFields = {
  text: narrativeInline('The point.'),
  ...commonFields,
  get items() {
    return list(plannedItem, 'Points below this one.')
  },
}

function itemOf(
  fields: () => z.ZodType<Item, Exclude<ItemInput, string>>,
  text: typeof inline | typeof narrativeInline,
): z.ZodType<Item, ItemInput> {
  return z.lazy(() =>
    z.union(
      [
        text('The point.').transform((given): Item => ({
          text: given,
          box: true,
          done: false,
          items: [],
          findings: [],
        })),
        fields(),
      ],
      { error: () => 'a text or `{ text, done, items }`' },
    ),
  )
}
