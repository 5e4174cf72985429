import fc from 'fast-check'
import { expect, test } from 'vitest'
import { tableOf } from '../../src/component/column.js'
import { text } from '../../src/tree/builders.js'

const columns = ['a', 'b', 'c'].map((key) => ({
  key,
  head: key,
  cell: (row: Readonly<Record<string, string>>) => (row[key] ? [text(row[key])] : []),
}))

const rows = fc.array(fc.record({ a: fc.string(), b: fc.string(), c: fc.string() }, { requiredKeys: [] }), {
  minLength: 1,
  maxLength: 5,
})

test('keeps exactly the columns in which some row says something', () => {
  fc.assert(
    fc.property(rows, (given) => {
      const [table] = tableOf({ rows: given, columns })
      const heads = table?.children[0]?.children.map((cell) => cell.children)
      const kept = columns.filter((column) => given.some((row) => column.cell(row).length > 0))
      expect(heads).toEqual(kept.map(({ head }) => [text(head)]))
    }),
  )
})

test('gives every row as many cells as there are heads, and says how many rows there are', () => {
  fc.assert(
    fc.property(rows, (given) => {
      const [table] = tableOf({ rows: given, columns })
      const widths = new Set(table?.children.map((row) => row.children.length))
      expect(widths.size).toBe(1)
      expect(table?.data?.rows?.rows).toBe(given.length)
    }),
  )
})

test('keeps a column for the sake of its total', () => {
  const [table] = tableOf({ rows: [{ a: 'x' }], columns, totals: [{ cells: { c: [text('3')] } }] })
  expect(table?.children.map((row) => row.children.map((cell) => cell.children.length))).toEqual([
    [1, 1],
    [1, 0],
    [0, 1],
  ])
})

test('shares out no more than the whole width', () => {
  const [table] = tableOf({
    rows: [{ a: 'x', b: 'y', c: 'z' }],
    columns: columns.map((column) => ({ ...column, share: 1.7 })),
  })
  const sum = table?.data?.widths?.reduce((whole, width) => whole + width, 0) ?? 0
  expect(sum).toBeLessThanOrEqual(100)
  expect(sum).toBeGreaterThan(95)
})

test('draws no table without rows', () => {
  expect(tableOf({ rows: [], columns, totals: [{ cells: { a: [text('0')] } }] })).toEqual([])
})
