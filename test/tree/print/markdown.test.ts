import { describe, expect, test } from 'vitest'
import type { RootContent } from 'mdast'
import {
  alert,
  anchor,
  code,
  emphasis,
  figure,
  heading,
  icon,
  image,
  inlineCode,
  item,
  link,
  list,
  paragraph,
  quote,
  region,
  root,
  rule,
  strong,
  table,
  task,
} from '../../../src/tree/builders.js'
import { printMarkdown } from '../../../src/tree/print/markdown.js'
import type { ResolveLink } from '../../../src/tree/print/project.js'
import { tidy } from '../../../src/tree/tidy.js'

function printed(children: RootContent[], resolveLink?: ResolveLink): string {
  const tree = root(...children)
  tidy(tree)
  return printMarkdown(tree, resolveLink ? { resolveLink } : {})
}

const score = {
  kind: 'figure' as const,
  id: 'score.overall',
  shown: '1',
  before: '',
  after: '',
  plural: 'one' as const,
}

describe('printing Markdown', () => {
  test('has one style', () => {
    expect(
      printed([
        heading(1, 'Title'),
        paragraph(emphasis('a'), ' ', strong('b'), ' ', inlineCode('c')),
        list([item('a', list([item('b')])), item('c')]),
        list([item('d')], { ordered: true }),
        list([task(true, 'e'), task(false, 'f')]),
        rule(),
        code('x', 'js'),
        code('y'),
        quote('q'),
        table(['A', 'B', 'C', 'D'], [['1', '2', '', '4']], { align: [null, 'left', 'center', 'right'] }),
        paragraph(image('a.png', 'alt')),
      ]),
    ).toMatchInlineSnapshot(`
      "# Title

      _a_ **b** \`c\`

      - a
        - b
      - c

      1. d

      - [x] e
      - [ ] f

      ---

      \`\`\`js
      x
      \`\`\`

      \`\`\`
      y
      \`\`\`

      > q

      | A | B | C | D |
      | --- | :--- | :---: | ---: |
      | 1 | 2 |  | 4 |

      ![alt](a.png)
      "
    `)
  })

  test('keeps lists apart that follow each other, and code after a list', () => {
    expect(
      printed([
        list([item('a')]),
        list([item('b')]),
        list([item('c')], { ordered: true }),
        list([item('d')], { ordered: true }),
        code('e'),
      ]),
    ).toBe('- a\n\n* b\n\n1. c\n\n1) d\n\n```\ne\n```\n')
    expect(printed([region('one', list([item('a')])), region('two', list([item('b')]))])).toBe('- a\n\n* b\n')
  })

  test('prints figures as text that cannot become anything else', () => {
    expect(printed([paragraph(figure(score), '. one')])).toBe('1\\. one\n')
    expect(printed([paragraph(figure(score), ') one')])).toBe('1\\) one\n')
    expect(printed([paragraph(strong(figure(score)), '2')])).toBe('**1**2\n')
  })

  test('escapes pipes in cells, also in code and in links', () => {
    expect(printed([table(['a|b'], [[inlineCode('c|d')], [link('https://x.test/a|b', 'e|f')]])])).toBe(
      '| a\\|b |\n| --- |\n| `c\\|d` |\n| [e\\|f](https://x.test/a\\|b) |\n',
    )
  })

  test('prints call-outs as GitHub reads them', () => {
    expect(printed([alert('warning', paragraph(strong('Mind'), ' this'), list([item('a')]))])).toBe(
      '> [!WARNING]\n> **Mind** this\n>\n> - a\n',
    )
    expect(printed([alert('note', list([item('a')]))])).toBe('> [!NOTE]\n>\n> - a\n')
    expect(printed([paragraph('[!NOTE]'), quote('[!NOTE]')])).toBe('\\[!NOTE]\n\n> \\[!NOTE]\n')
  })

  test('prints anchors and icons', () => {
    expect(
      printed([
        heading(2, anchor('finding-f-1'), icon('🔴'), ' CORS'),
        paragraph(anchor('x'), 'text'),
        region('card', paragraph('y')),
      ]),
    ).toBe('## <a id="finding-f-1"></a>🔴 CORS\n\n<a id="x"></a>text\n\ny\n')
  })

  test('resolves links, and leaves the words of those that lead nowhere', () => {
    const resolve: ResolveLink = (url) =>
      url === 'dossier:none' ? undefined : url.replace(/^dossier:(\w+)/, '$1.md')
    expect(
      printed(
        [paragraph(link('dossier:roadmap#w1', 'a'), ' ', link('dossier:none', 'b'), ' ', link('#c', 'c'))],
        resolve,
      ),
    ).toBe('[a](roadmap.md#w1) b [c](#c)\n')
  })

  test('refuses a tree that was not hydrated', () => {
    const value = { kind: 'markdown' as const, value: '- a' }
    expect(() => printMarkdown(root({ type: 'authored', value }))).toThrow('Cannot print authored text')
    expect(() => printMarkdown(root(paragraph(value)))).toThrow('Cannot print authored text')
  })

  test('keeps a table of thousands of rows, every row one line', () => {
    const rows = Array.from({ length: 3000 }, (_, index) => [`F-${index}`, 'a_b | c', String(index)])
    const text = printed([table(['Id', 'Path', 'n'], rows)])
    expect(text.split('\n')).toHaveLength(3003)
    expect(text).toContain('| F-2999 | a_b \\| c | 2999 |')
  })
})
