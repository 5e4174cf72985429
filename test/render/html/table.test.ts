import type { BlockContent } from 'mdast'
import { describe, expect, it } from 'vitest'
import { anchor, heading, table } from '../../../src/tree/builders.js'
import { mainOf, pageOf } from '../small.js'

function rows(count: number): string[][] {
  return Array.from({ length: count }, (_, index) => [`row ${index}`])
}

describe('tables', () => {
  it('have heads with a scope, columns with a width and aligned cells', () => {
    const block = table(['Name', 'Hours', ''], [['a', '4', 'x']], {
      align: [null, 'right', 'center'],
      widths: [50, 20, 30],
    })
    expect(mainOf([block])).toBe(
      [
        '<div class="table" role="group" aria-label="Table: Gap analysis" tabindex="0"><table class="columns-3">',
        '<colgroup><col class="w59"><col class="w31"><col class="w10"></colgroup>',
        '<thead><tr><th scope="col">Name</th><th scope="col" class="end">Hours</th><td class="center"></td></tr></thead>',
        '<tbody>\n<tr><td>a</td><td class="end">4</td><td class="center">x</td></tr></tbody></table></div>',
      ].join(''),
    )
    expect(pageOf([block])).toContain('.w31{width:31%}')
  })

  it('are named after the heading they stand under', () => {
    const main = mainOf([heading(2, 'Quick wins'), table(['a'], [['b']])])
    expect(main).toContain('aria-label="Table: Quick wins"')
  })

  it('without rows keep their head', () => {
    expect(mainOf([table(['a'], [])])).toMatch(/<thead>.*<\/thead><\/table>/)
  })

  it.each([
    [250, 1],
    [251, 2],
    [1000, 4],
  ])('with %i rows are split into %i, each with its head, and lose no row', (count, pieces) => {
    const main = mainOf([table(['Row'], rows(count))])
    expect(main.match(/<table /g)).toHaveLength(pieces)
    expect(main.match(/<th scope="col">Row<\/th>/g)).toHaveLength(pieces)
    const shown = [...main.matchAll(/<td>(row \d+)<\/td>/g)].map((match) => match[1])
    expect(shown).toEqual(rows(count).flat())
  })

  it('say when they are too tall to stay on one page', () => {
    expect(mainOf([table(['Row'], rows(7))])).toContain('<div class="table" ')
    expect(mainOf([table(['Row'], rows(8))])).toContain('<div class="table tall" ')
  })

  it('give an id in a repeated head once', () => {
    const main = mainOf([table([anchor('here')], rows(600))])
    expect(main.match(/id="here"/g)).toHaveLength(1)
  })

  it('carry the class names of the tree', () => {
    const block: BlockContent = {
      type: 'table',
      children: [
        { type: 'tableRow', children: [{ type: 'tableCell', children: [{ type: 'text', value: 'a' }] }] },
        {
          type: 'tableRow',
          data: { className: ['total'] },
          children: [
            { type: 'tableCell', data: { className: ['note'] }, children: [{ type: 'text', value: 'b' }] },
          ],
        },
      ],
    }
    expect(mainOf([block])).toContain('<tr class="total"><td class="note">b</td></tr>')
  })
})
