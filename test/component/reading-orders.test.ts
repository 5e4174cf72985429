import { expect, test } from 'vitest'
import { readingOrders } from '../../src/component/reading-orders.js'
import { context, printed } from './drawn.js'
import { asWritten, samples } from './samples.js'

test('draws everything there is to say', () => {
  expect(printed(readingOrders, samples['reading-orders'](asWritten))).toMatchInlineSnapshot(`
    "### <a id="board"></a>Board (15 min, planned: 20 min)

    1. [Summary](dossier:executive-summary) (first page) — 5 min
    2. Meeting — 10 min
    "
  `)
})

test('draws nothing when there is nothing to say', () => {
  expect(readingOrders.draw({ depth: 3, orders: [{ audience: 'Board', entries: [] }] }, context)).toEqual([])
})

test('draws one entry without time', () => {
  expect(
    printed(readingOrders, {
      depth: 3,
      orders: [{ audience: 'Board', entries: [{ read: { text: 'Summary' } }] }],
    }),
  ).toMatchInlineSnapshot(`
    "### Board

    1. Summary
    "
  `)
})
