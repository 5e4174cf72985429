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

  it('divides the room that is left in the shares a table asks for', () => {
    const equal = (widths: number[]) => columnWidths(table(['one', 'two'], [], { widths }))
    expect(equal([30, 30])).toEqual([50, 50])
    const [one = 0, two = 0] = equal([20, 60])
    expect(two).toBeGreaterThan(one * 2)
  })

  it('never takes the room of a word for a share', () => {
    const text = 'a much longer text that wraps over several lines, and then some more of it to fill them'
    const [word = 0] = columnWidths(
      table(
        ['Improvement', 'Note'],
        [
          ['1', text],
          ['2', text],
        ],
        { widths: [1, 99] },
      ),
    )
    expect(word).toBeGreaterThanOrEqual(Math.floor(('Improvement'.length / 98) * 100))
  })

  it('gives text more room than numbers', () => {
    const [number = 0, text = 0] = columnWidths(
      table(['No.', 'Event'], [['1', 'The order was placed twice by one customer']]),
    )
    expect(number).toBeLessThan(10)
    expect(text).toBeGreaterThan(85)
  })

  it('keeps numbers and their units in one piece', () => {
    const text = 'a much longer text that wraps over several lines, and then some more of it to fill them'
    const head = ['h', 'Problem', 'Fix', 'Impact']
    const rows = [['12–14 h', text, text, text]]
    const [number = 0] = columnWidths(table(head, rows, { align: ['right'] }))
    const [word = 0] = columnWidths(table(head, rows, { widths: [1, 40, 40, 40] }))
    expect(number).toBeGreaterThan(word)
  })

  it('has none for a table without columns', () => {
    expect(columnWidths({ type: 'table', children: [] })).toEqual([])
  })
})
