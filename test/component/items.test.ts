import fc from 'fast-check'
import type { List } from 'mdast'
import { expect, test } from 'vitest'
import { itemList } from '../../src/component/items.js'
import type { Item } from '../../src/component/props.js'
import { context } from './drawn.js'

const { items } = fc.letrec<{ items: Item[]; item: Item }>((tie) => ({
  items: fc.array(tie('item'), { maxLength: 3 }),
  item: fc.record({
    text: fc.constantFrom('Sign in', 'Sign out'),
    done: fc.option(fc.boolean(), { nil: undefined }),
    items: fc.oneof({ maxDepth: 4 }, fc.constant<Item[]>([]), tie('items')),
  }),
}))

test('ticks exactly what is done, at every depth, and gives the rest no box', () => {
  fc.assert(
    fc.property(items, (given) => {
      const [list] = itemList(context.words, given)
      expect(list?.type === 'list' ? boxesOf(list) : []).toEqual(given.map(doneOf))
    }),
  )
})

type Boxes = [boolean | null, Boxes[]]

function boxesOf(list: List): Boxes[] {
  return list.children.map((item) => {
    const nested = item.children.find((child) => child.type === 'list')
    return [item.checked ?? null, nested?.type === 'list' ? boxesOf(nested) : []]
  })
}

function doneOf(item: Item): Boxes {
  return [item.done ?? null, (item.items ?? []).map(doneOf)]
}
