import fc from 'fast-check'
import { expect, test } from 'vitest'
import { interval, isSame } from '../../src/assess/exact.js'
import { longestPath } from '../../src/assess/longest-path.js'

test('adds a chain', () => {
  const { length, path } = longestPath(
    [node('a'), node('b', 'a'), node('c', 'b')],
    [interval(4, 6), interval(4, 6), interval(2, 4)],
  )
  expect(isSame(length, interval(10, 16))).toBe(true)
  expect(path).toEqual(['a', 'b', 'c'])
})

test('takes the longer of two ways, minimum and maximum apart', () => {
  const { length, path } = longestPath(
    [node('a'), node('short', 'a'), node('wide', 'a'), node('end', 'short', 'wide')],
    [interval(1), interval(3), interval(2, 5), interval(1)],
  )
  expect(isSame(length, interval(5, 7))).toBe(true)
  expect(path).toEqual(['a', 'wide', 'end'])
})

test('gives zero for no nodes and passes over names that are none', () => {
  expect(longestPath([], []).path).toEqual([])
  expect(longestPath([node('a', 'gone')], [interval(2)]).path).toEqual(['a'])
})

test('ends on a cycle and walks chains of ten thousand', () => {
  expect(
    longestPath([node('a', 'b'), node('b', 'a')], [interval(1), interval(1)]).path.length,
  ).toBeGreaterThan(0)
  const chain = Array.from({ length: 10_000 }, (_, index) => node(`n${index}`, `n${index - 1}`))
  const { length } = longestPath(
    chain,
    chain.map(() => interval(1)),
  )
  expect(isSame(length, interval(10_000))).toBe(true)
})

test('does not depend on the order of the nodes', () => {
  const schedule = fc.array(fc.record({ length: fc.nat(9), after: fc.array(fc.nat(20), { maxLength: 3 }) }), {
    maxLength: 20,
  })
  fc.assert(
    fc.property(schedule, fc.infiniteStream(fc.nat()), (items, numbers) => {
      const nodes = items.map(({ after }, index) => ({
        id: `n${index}`,
        after: after.filter((other) => other < index).map((other) => `n${other}`),
      }))
      const order = nodes.map((_, index) => [numbers.next().value, index] as const).sort(([a], [b]) => a - b)
      const shuffled = order.flatMap(([, index]) => nodes[index] ?? [])
      const lengths = items.map(({ length }) => interval(length))
      const one = longestPath(nodes, lengths)
      const other = longestPath(
        shuffled,
        order.flatMap(([, index]) => lengths[index] ?? []),
      )
      expect(isSame(one.length, other.length)).toBe(true)
    }),
  )
})

function node(id: string, ...after: string[]): { id: string; after: string[] } {
  return { id, after }
}
