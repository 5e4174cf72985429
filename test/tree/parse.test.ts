import { describe, expect, test } from 'vitest'
import { parse } from '../../src/tree/parse.js'

describe('parsing', () => {
  test('leaves positions out unless they are asked for', () => {
    expect(JSON.stringify(parse('# a\n\n- b'))).not.toContain('position')
    expect(parse('# a', { positions: true }).children[0]?.position?.start.line).toBe(1)
  })

  test('reads call-outs, in any case', () => {
    for (const kind of ['note', 'tip', 'important', 'warning', 'caution']) {
      expect(parse(`> [!${kind.toUpperCase()}]\n> text`).children).toMatchObject([
        { type: 'alert', kind, children: [{ type: 'paragraph', children: [{ value: 'text' }] }] },
      ])
      expect(parse(`> [!${kind}]\n>\n> - a`).children).toMatchObject([
        { type: 'alert', kind, children: [{ type: 'list' }] },
      ])
    }
  })

  test.each([
    '> [!NOTE] text',
    '> \\[!NOTE]\n> text',
    '> [!NOTE]**x**',
    '> [!OTHER]\n> text',
    '> &#91;!NOTE]\n> text',
    '[!NOTE]\ntext',
  ])('reads no call-out in %j', (source) => {
    expect(JSON.stringify(parse(source))).not.toContain('"alert"')
  })

  test('has no HTML in authored text, and no blocks in a line of it', () => {
    expect(
      parse('<b>x</b>\n\n<div>\n# a\n</div>', { profile: 'blocks' }).children.map(({ type }) => type),
    ).toEqual(['paragraph', 'paragraph', 'heading', 'paragraph'])
    for (const line of [
      '# a',
      '- a',
      '1. a',
      '> a',
      '```a',
      '    a',
      '***',
      '[a]: b',
      '[^a]: b',
      '| a |',
      '<div>',
    ]) {
      expect(parse(line, { profile: 'line' }).children.map(({ type }) => type)).toEqual(['paragraph'])
    }
  })

  test('has no indented code in templates', () => {
    expect(parse('a\n\n    b', { profile: 'template' }).children.map(({ type }) => type)).toEqual([
      'paragraph',
      'paragraph',
    ])
    expect(parse('a\n\n    b').children.map(({ type }) => type)).toEqual(['paragraph', 'code'])
  })
})
