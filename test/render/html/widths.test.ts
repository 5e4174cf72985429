import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { columnWidths } from '../../../src/render/html/widths.js'
import { table } from '../../../src/tree/builders.js'

describe('columnWidths', () => {
  it('adds up to a hundred percent, with something for every column', () => {
    const cell = fc.string({ maxLength: 80 })
    const content = fc
      .integer({ min: 1, max: 9 })
      .chain((columns) =>
        fc.array(fc.array(cell, { minLength: columns, maxLength: columns }), { minLength: 1 }),
      )
    fc.assert(
      fc.property(content, ([head = [], ...rows]) => {
        const widths = columnWidths(table(head, rows))
        expect(widths).toHaveLength(head.length)
        expect(widths.reduce((sum, width) => sum + width, 0)).toBe(100)
        expect(Math.min(...widths)).toBeGreaterThan(0)
      }),
    )
  })

  it('takes the widths a table brings, whatever they add up to', () => {
    expect(columnWidths(table(['a', 'b'], [], { widths: [30, 30] }))).toEqual([50, 50])
    expect(columnWidths(table(['a', 'b', 'c'], [], { widths: [1, 1, 1] }))).toEqual([34, 33, 33])
  })

  it('gives text more room than numbers', () => {
    const [number = 0, text = 0] = columnWidths(
      table(['No.', 'Event'], [['1', 'The order was placed twice by one customer']]),
    )
    expect(number).toBeLessThan(10)
    expect(text).toBeGreaterThan(90)
  })

  it('has none for a table without columns', () => {
    expect(columnWidths({ type: 'table', children: [] })).toEqual([])
  })
})
