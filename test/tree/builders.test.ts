import { expect, test } from 'vitest'
import {
  blocks,
  code,
  figure,
  image,
  inline,
  item,
  lines,
  list,
  paragraph,
  strong,
  table,
  task,
} from '../../src/tree/builders.js'
import type { FigureValue } from '../../src/tree/value.js'

const effort: FigureValue = {
  kind: 'figure',
  id: 'plan.effort',
  shown: '35–43',
  before: '',
  after: ' h',
  plural: 'other',
}

test('take words, nodes, typed text and lists of them in a line', () => {
  expect(
    inline('Effort: ', effort, undefined, '', [strong('now'), { kind: 'inline', value: 'in `W1`' }]),
  ).toEqual([
    { type: 'text', value: 'Effort: ' },
    { type: 'figure', figure: 'plan.effort', children: [{ type: 'text', value: '35–43' }] },
    { type: 'text', value: ' h' },
    { type: 'strong', children: [{ type: 'text', value: 'now' }] },
    { type: 'text', value: 'in ' },
    { type: 'inlineCode', value: 'W1' },
  ])
})

test('make paragraphs of words between blocks', () => {
  expect(blocks('One', undefined, [effort, { kind: 'markdown', value: 'Two\n\nThree' }])).toEqual([
    paragraph('One'),
    paragraph(effort),
    paragraph('Two'),
    paragraph('Three'),
  ])
})

test('leave Markdown that needs the parser for hydration', () => {
  const value = { kind: 'markdown' as const, value: '- a' }
  expect(blocks(value)).toEqual([{ type: 'authored', value }])
  expect(inline(value)).toEqual([{ type: 'authored', value }])
})

test('make every row of a table as wide as its head', () => {
  const made = table(['A', 'B'], [['1'], ['1', '2', '3']], {
    align: [null, 'right'],
    widths: [80, 20],
    rows: { counted: 'open.total', rows: 2 },
  })
  expect(made.children.map((row) => row.children.length)).toEqual([2, 2, 2])
  expect(made).toMatchObject({
    align: [null, 'right'],
    data: { widths: [80, 20], rows: { counted: 'open.total', rows: 2 } },
  })
  expect(table(['A'], [])).toEqual({
    type: 'table',
    align: [null],
    children: [
      { type: 'tableRow', children: [{ type: 'tableCell', children: [{ type: 'text', value: 'A' }] }] },
    ],
  })
})

test('make lists, numbered lists and tasks', () => {
  expect(list([item('a')])).toMatchObject({ ordered: false, start: null, children: [{ checked: null }] })
  expect(list([item('a')], { ordered: true, start: 3 })).toMatchObject({ ordered: true, start: 3 })
  expect(list([task(true, 'a'), task(false, 'b')])).toMatchObject({
    children: [{ checked: true }, { checked: false }],
  })
})

test('keep the line ends of plain text as breaks', () => {
  expect(lines(' one \r\n\n two\n')).toEqual([
    { type: 'text', value: 'one' },
    { type: 'break' },
    { type: 'text', value: 'two' },
  ])
  expect(lines('')).toEqual([])
})

test('remember figures inside strings', () => {
  expect(code('35–43', 'txt', [effort])).toMatchObject({
    lang: 'txt',
    data: { figures: [{ id: 'plan.effort', shown: '35–43' }] },
  })
  expect(image('a.png', '35–43', [effort])).toMatchObject({ data: { figures: [{ id: 'plan.effort' }] } })
  expect(figure(effort)).toHaveLength(2)
})
