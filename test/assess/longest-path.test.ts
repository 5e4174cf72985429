import fc from 'fast-check'
import { expect, test } from 'vitest'
import { interval, isSame } from '../../src/assess/exact.js'
import type { Interval } from '../../src/assess/ledger.js'
import { longestPath, type ScheduleNode } from '../../src/assess/longest-path.js'

test('adds a chain', () => {
  const { length, path } = longestPath([
    node('a', interval(4, 6)),
    node('b', interval(4, 6), 'a'),
    node('c', interval(2, 4), 'b'),
  ])
  expect(isSame(length, interval(10, 16))).toBe(true)
  expect(path).toEqual(['a', 'b', 'c'])
})

test('takes the longer of two ways, minimum and maximum apart', () => {
  const { length, path } = longestPath([
    node('a', interval(1)),
    node('short', interval(3), 'a'),
    node('wide', interval(2, 5), 'a'),
    node('end', interval(1), 'short', 'wide'),
  ])
  expect(isSame(length, interval(5, 7))).toBe(true)
  expect(path).toEqual(['a', 'wide', 'end'])
})

test('begins no earlier than a node may begin', () => {
  const { length } = longestPath([node('a', interval(2)), { ...node('b', interval(1)), from: interval(4) }])
  expect(isSame(length, interval(5))).toBe(true)
})

test('gives zero for no nodes and passes over names that are none', () => {
  expect(isSame(longestPath([]).length, interval(0))).toBe(true)
  expect(longestPath([node('a', interval(2), 'gone')]).path).toEqual(['a'])
})

test('ends on a cycle and walks chains of ten thousand', () => {
  expect(longestPath([node('a', interval(1), 'b'), node('b', interval(1), 'a')]).path).not.toEqual([])
  const chain = Array.from({ length: 10_000 }, (_, index) => node(`n${index}`, interval(1), `n${index - 1}`))
  expect(isSame(longestPath(chain).length, interval(10_000))).toBe(true)
})

test('does not depend on the order of the nodes', () => {
  const one = fc.record({ length: fc.nat(9), after: fc.array(fc.nat(20), { maxLength: 3 }) })
  fc.assert(
    fc.property(fc.array(one, { maxLength: 20 }), fc.infiniteStream(fc.nat()), (items, numbers) => {
      const nodes = items.map(({ length, after }, index) => {
        const earlier = after.filter((other) => other < index).map((other) => `n${other}`)
        return node(`n${index}`, interval(length), ...earlier)
      })
      const shuffled = nodes
        .map((each) => ({ each, key: numbers.next().value }))
        .sort((a, b) => a.key - b.key)
        .map(({ each }) => each)
      expect(isSame(longestPath(nodes).length, longestPath(shuffled).length)).toBe(true)
    }),
  )
})

function node(id: string, length: Interval, ...after: string[]): ScheduleNode {
  return { id, length, after }
}
