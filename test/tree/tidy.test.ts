import { describe, expect, test } from 'vitest'
import type { RootContent } from 'mdast'
import {
  code,
  emphasis,
  heading,
  image,
  inlineCode,
  item,
  lineBreak,
  link,
  list,
  paragraph,
  quote,
  region,
  root,
  strong,
  struck,
  table,
  text,
} from '../../src/tree/builders.js'
import { tidy } from '../../src/tree/tidy.js'

function tidied(...children: RootContent[]): RootContent[] {
  const tree = root(...children)
  tidy(tree)
  return tree.children
}

describe('tidying', () => {
  test('leaves nothing empty', () => {
    expect(
      tidied(
        paragraph(strong(''), emphasis(strong()), struck(), link('#a'), inlineCode(''), text('')),
        list([item(paragraph()), item()]),
        quote(paragraph()),
        region('card', list([])),
        code(' \n'),
        { type: 'table', children: [] },
        paragraph('kept'),
      ),
    ).toEqual([paragraph('kept')])
  })

  test('keeps a picture without words', () => {
    expect(tidied(paragraph(image('a.png', '')))).toEqual([paragraph(image('a.png', ''))])
  })

  test('merges text and takes blanks and breaks off the edges', () => {
    expect(
      tidied(paragraph(lineBreak(), ' a', 'b ', lineBreak(), lineBreak(), ' c', ' ', lineBreak())),
    ).toEqual([{ type: 'paragraph', children: [text('ab'), lineBreak(), text('c')] }])
  })

  test('puts blanks and breaks at the edge of a mark outside of it', () => {
    expect(tidied(paragraph('a', strong(' b ', lineBreak()), 'c'))).toEqual([
      { type: 'paragraph', children: [text('a '), strong('b'), lineBreak(), text('c')] },
    ])
  })

  test('has no mark inside the same mark, and no two codes side by side', () => {
    expect(tidied(paragraph(strong('a', emphasis(strong('b')))))).toEqual([
      paragraph(strong('a', emphasis('b'))),
    ])
    expect(tidied(paragraph(inlineCode('a'), inlineCode('b')), paragraph(struck('a'), struck('b')))).toEqual([
      paragraph(inlineCode('ab')),
      paragraph(struck('ab')),
    ])
  })

  test('makes a list loose when an item has several blocks', () => {
    const [tight] = tidied(list([item('a', list([item('b')])), item('c')]))
    expect(tight).toMatchObject({ spread: false, children: [{ spread: false }, { spread: false }] })
    const [loose] = tidied(list([item('a', 'b'), item('c')]))
    expect(loose).toMatchObject({ spread: true, children: [{ spread: true }, { spread: false }] })
    const [single] = tidied(list([item(region('card', paragraph('a'), paragraph('b')))]))
    expect(single).toMatchObject({ spread: false, children: [{ spread: true }] })
  })

  test('takes away headings with nothing under them, from the bottom up', () => {
    const title = heading(1, 'Title')
    expect(
      tidied(
        title,
        heading(2, 'A'),
        heading(3, 'B'),
        paragraph(),
        heading(2, 'C'),
        paragraph('x'),
        heading(2, 'D'),
      ),
    ).toEqual([title, heading(2, 'C'), paragraph('x')])
  })

  test('keeps headings that say something themselves', () => {
    const named = heading(2, 'CORS')
    const tree = root(heading(1, 'Title'), named)
    tidy(tree, { named: new Set([named]) })
    expect(tree.children).toHaveLength(2)
  })

  test('keeps a backslash before a pipe in a cell, where code cannot', () => {
    expect(tidied(table(['a'], [[inlineCode('a\\|b')], [inlineCode('a|b')]]))).toEqual([
      table(['a'], [['a\\|b'], [inlineCode('a|b')]]),
    ])
  })

  test('drops footnotes that nothing refers to, and references to none', () => {
    const note = (identifier: string, words: string): RootContent => ({
      type: 'footnoteDefinition',
      identifier,
      label: identifier,
      children: [paragraph(words)],
    })
    const reference = (identifier: string): { type: 'footnoteReference'; identifier: string } => ({
      type: 'footnoteReference',
      identifier,
    })
    expect(
      tidied(
        paragraph('a', reference('x'), reference('empty'), reference('none')),
        note('y', 'unused'),
        note('x', 'used'),
        note('empty', ''),
      ),
    ).toEqual([
      paragraph('a', { type: 'footnoteReference', identifier: '1', label: '1' }),
      { type: 'footnoteDefinition', identifier: '1', label: '1', children: [paragraph('used')] },
    ])
  })
})
