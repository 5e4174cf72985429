import { describe, expect, test } from 'vitest'
import * as z from 'zod'
import { expand } from '../../src/template/expand.js'
import { loadTemplate } from '../../src/template/load.js'
import { printMarkdown } from '../../src/tree/print/markdown.js'
import { figureSlot, inlineSlot, markdownSlot } from '../../src/tree/value-schema.js'
import type { TextValue } from '../../src/tree/value.js'
import { data, figure, fill, markdown, told } from './sample.js'

/** Fills a template whose only value is `v`, of any printable kind. */
function withValue(source: string, v: TextValue) {
  const schema = z.toJSONSchema(z.object({ v: z.union([z.string(), figureSlot, inlineSlot, markdownSlot]) }))
  const expanded = expand(loadTemplate({ path: 't.md.hbs', source, schema }), { v }, { context: undefined })
  return { ...expanded, markdown: printMarkdown(expanded.tree) }
}

const inline = (value: string): TextValue => ({ kind: 'inline', value })
const authored = (value: string, pointer = '/findings/0/problem'): TextValue => ({
  kind: 'markdown',
  value,
  pointer,
})

describe('blocks and helpers', () => {
  test('arrange the view', () => {
    expect(
      markdown(`# {{title}}

**Score:** {{score}}, {{bare score}} of 10, {{plural score words.finding}}

{{#each findings as |f|}}
## {{anchor f.id}}{{f.id}}: {{f.title}}

{{#if f.problem}}
{{f.problem}}
{{else}}
{{@root.words.none}}
{{/if}}
{{/each}}

{{scorecard scorecard}}
`),
    ).toMatchInlineSnapshot(`
      "# Shop

      **Score:** 7.1/10, 7.1 of 10, findings

      ## <a id="F-1"></a>F-1: Open \`CORS\`

      Any **site** calls.

      ## <a id="F-2"></a>F-2: No cache

      None

      | Category |
      | --- |
      | Security |
      | Speed |
      "
    `)
  })

  test('choose the noun by the plural of the figure', () => {
    const score = figure('open.total', '1', { plural: 'one' })
    expect(markdown('{{score}} {{plural score words.finding}}', { score })).toBe('1 finding\n')
  })

  test('keep a partial indented into a list out of code', () => {
    expect(markdown('- item\n\n    {{> card}}\n- next', {}, { card: 'Title {{title}}\n\nText' })).toBe(
      '- item\n\n  Title Shop\n\n  Text\n\n- next\n',
    )
    expect(markdown('text\n\n    {{> card}}', {}, { card: '{{title}}' })).toBe('text\n\nShop\n')
  })

  test('join a partial inside a line to the line', () => {
    expect(
      markdown(
        '| a | b |\n| - | - |\n| {{> cell}} | {{> cell}} |\n\n{{> cell}}\n{{> cell}}',
        {},
        { cell: '**{{title}}**\n' },
      ),
    ).toBe('| a | b |\n| --- | --- |\n| **Shop** | **Shop** |\n\n**Shop** **Shop**\n')
  })

  test('make numbered lists from literal numbers only', () => {
    expect(markdown('{{#each findings}}\n1. {{id}}\n{{/each}}')).toBe('1. F-1\n2. F-2\n')
    expect(withValue('{{v}}. two', '7').markdown).toBe('7\\. two\n')
  })

  test('pass the context to components', () => {
    const schema = z.toJSONSchema(z.object({ part: z.object({}).meta({ component: 'greeting' }) }))
    const greeting = {
      name: 'greeting',
      draw: (_: unknown, words: { hello: string }) => [{ type: 'text' as const, value: words.hello }],
    }
    const template = loadTemplate({ path: 't', source: '{{greeting part}}', schema, components: [greeting] })
    expect(printMarkdown(expand(template, { part: {} }, { context: { hello: 'Guten Tag' } }).tree)).toBe(
      'Guten Tag\n',
    )
  })

  test('let a component that throws throw', () => {
    const schema = z.toJSONSchema(z.object({ part: z.object({}).meta({ component: 'broken' }) }))
    const broken = {
      name: 'broken',
      draw: () => {
        throw new Error('Cannot draw')
      },
    }
    const template = loadTemplate({ path: 't', source: '{{broken part}}', schema, components: [broken] })
    expect(() => expand(template, { part: {} }, { context: undefined })).toThrow('Cannot draw')
  })
})

describe('a value', () => {
  test('keeps Handlebars, HTML and Markdown as characters', () => {
    expect(withValue('{{v}}', '{{x}} <b>*y*</b> &amp; [a](b)').markdown).toBe(
      '{{x}} \\<b>\\*y\\*\\</b> \\&amp; \\[a]\\(b)\n',
    )
  })

  test('becomes a hard break where it has a line end, a space in headings and cells', () => {
    expect(withValue('{{v}}', 'one\n\n# two').markdown).toBe('one\\\n\\# two\n')
    expect(withValue('# {{v}}', 'one\ntwo').markdown).toBe('# one two\n')
    expect(withValue('| {{v}} |\n| - |\n| {{v}} |', 'one\r\ntwo').markdown).toBe(
      '| one two |\n| --- |\n| one two |\n',
    )
  })

  test('cannot be a check box, a rule, a list or a number of a list', () => {
    for (const value of ['[x] done', '---', '- a', '1. a', '# a', '> a', '```']) {
      const { tree } = withValue('- {{v}}', value)
      expect(tree.children[0]).toMatchObject({
        children: [{ checked: null, children: [{ type: 'paragraph', children: [{ type: 'text', value }] }] }],
      })
    }
  })

  test('stays inside code, whatever it holds', () => {
    expect(withValue('```js\n{{v}}\n```', '```\nfence\n```').markdown).toBe('````js\n```\nfence\n```\n````\n')
    expect(withValue('`{{v}}`', 'a ``b`` `c`').markdown).toBe(
      '```a ``b`` `c````\n'.replace('c````', 'c` ```').replace('```a', '``` a'),
    )
    expect(withValue('```{{v}} title="{{v}}"\nx\n```', 'c++ `x`').markdown).toBe(
      '```c++x title="c++ &#x20;x "\nx\n```\n'.replace('&#x20;x ', ' x '),
    )
  })

  test('is percent-encoded as part of an address', () => {
    expect(withValue('[a](https://x.test/{{v}}?q={{v}})', 'a/b c&d').markdown).toBe(
      '[a](https://x.test/a%2Fb%20c%26d?q=a%2Fb%20c%26d)\n',
    )
    expect(withValue('[a]({{v}}/issues)', 'https://x.test/shop').markdown).toBe(
      '[a](https://x.test/shop/issues)\n',
    )
    expect(withValue('[a](dossier:gap-analysis#{{v}})', 'finding-f-1').markdown).toBe(
      '[a](dossier:gap-analysis#finding-f-1)\n',
    )
  })

  test.each([
    'https://x.test',
    'http://x.test',
    'mailto:a@b.test',
    './a.md#f',
    '../a',
    'a/b.md',
    '#f',
    '/a',
    '?q=1',
  ])('may be the destination %s', (url) => {
    const { file, tree } = withValue('[a]({{v}})', url)
    expect(file.messages).toEqual([])
    expect(tree.children[0]).toMatchObject({ children: [{ type: 'link', url }] })
  })

  test.each([
    'javascript:alert(1)',
    'JaVaScRiPt:alert(1)',
    ' java\nscript:alert(1)',
    'java\u200Bscript:alert(1)',
    'data:text/html,x',
    'vbscript:x',
    'file:///etc/passwd',
    '//evil.test',
    '\\\\evil.test',
    '/\\evil.test',
    'dossier:plan#x',
    'ftp://x.test',
  ])('is refused as the destination %j', (url) => {
    const { file, markdown: text } = withValue('see [a]({{v}})', url)
    expect(told({ file })).toContainEqual(
      expect.stringMatching(/^t\.md\.hbs:1:9 text-link: Unexpected link destination .* in `v`/),
    )
    expect(text).toBe('see a\n')
  })

  test('may be a local picture, not a remote one', () => {
    expect(withValue('![a]({{v}})', 'img/a.png').markdown).toBe('![a](img/a.png)\n')
    for (const url of [
      'https://x.test/a.png',
      '//x.test/a.png',
      'data:image/png;base64,x',
      '/etc/a.png',
      'file:a.png',
    ]) {
      const { file, markdown: text } = withValue('![a]({{v}})', url)
      expect(told({ file })).toEqual([expect.stringContaining('text-image')])
      expect(text).toBe('a\n')
    }
  })

  test('is linked by us when it is a bare address', () => {
    expect(withValue('{{v}}', 'see https://x.test/a_b, me@x.test').markdown).toBe(
      'see [https://x.test/a\\_b](https://x.test/a_b), [me@x.test](mailto:me@x.test)\n'.replace(
        'a\\_b]',
        'a_b]',
      ),
    )
    expect(withValue('https://{{v}}/a and <https://{{v}}/b>', 'q.test').markdown).toBe(
      '[https://q.test/a](https://q.test/a) and [https://q.test/b](https://q.test/b)\n',
    )
    expect(withValue('[{{v}}](#f)', 'https://x.test').markdown).toBe('[https://x.test](#f)\n')
  })

  test('stands between brackets without becoming a reference', () => {
    expect(withValue('[see][{{v}}] and [{{v}}] and a[^{{v}}]', 'F-1').markdown).toBe(
      '\\[see]\\[F-1] and \\[F-1] and a\\[^F-1]\n',
    )
  })

  test('loses the characters nobody sees, with a message for each place', () => {
    const { file, markdown: text } = withValue('{{v}}\n\n{{v}}', 'a\u202Eb\u200Bc\u0000d')
    expect(text).toBe('abcd\n\nabcd\n')
    expect(file.messages.map(({ ruleId, line }) => [ruleId, line])).toEqual([
      ['text-hidden-characters', 1],
      ['text-hidden-characters', 3],
    ])
  })

  test('leaves no empty mark, link, item, row of marks or heading', () => {
    const all =
      '**{{v}}** _{{v}}_ ~~{{v}}~~ [{{v}}](https://x.test) `{{v}}` [a]({{v}}) ![{{v}}]({{v}})\n\n## {{v}}\n\n- {{v}}\n- b\n\n- [ ] {{v}}\n\n{{v}}\n\n> {{v}}\n\n```\n{{v}}\n```\n\nend'
    expect(withValue(all, '').markdown).toBe('a\n\n- b\n\nend\n')
  })

  test('leaves no label without anything after it', () => {
    expect(withValue('**Owner:** {{v}}\n\n- Due: {{v}}\n- b', '').markdown).toBe('- b\n')
    expect(withValue('**Owner:** {{v}}', 'Kim').markdown).toBe('**Owner:** Kim\n')
  })
})

describe('a heading', () => {
  test('goes when nothing is left under it', () => {
    expect(
      markdown('# {{title}}\n\n## Scores\n\n{{scorecard scorecard}}\n\n## End\n\ntext', {
        scorecard: { rows: [] },
      }),
    ).toBe('# Shop\n\n## End\n\ntext\n')
    expect(
      markdown('# {{title}}\n\n## All\n\n### Scores\n\n{{#each findings}}\n{{id}}\n\n{{/each}}', {
        findings: [],
      }),
    ).toBe('# Shop\n')
  })

  test('stays when it says something itself', () => {
    expect(markdown('{{#each findings}}\n## {{title}}\n\n{{/each}}')).toBe('## Open `CORS`\n\n## No cache\n')
  })
})

describe('a figure', () => {
  const score = figure('score.overall', '7.1', { before: '~', after: '/10' })

  test('is a node in text, with its unit words beside it', () => {
    const { tree } = withValue('**{{v}}** and {{v}}', score)
    expect(tree.children[0]).toMatchObject({
      children: [
        {
          type: 'strong',
          children: [
            { value: '~' },
            { type: 'figure', figure: 'score.overall', children: [{ value: '7.1' }] },
            { value: '/10' },
          ],
        },
        { value: ' and ~' },
        { type: 'figure' },
        { value: '/10' },
      ],
    })
  })

  test('is text in code, alternative text and titles, and kept beside the tree', () => {
    const { figures, markdown: text } = withValue(
      '# One\n\n`{{v}}` ![{{v}}](a.png) [a](#b "{{v}}") [c](#{{v}})\n\n```\n{{v}}\n```',
      score,
    )
    expect(text).toBe(
      '# One\n\n`~7.1/10` ![\\~7.1/10](a.png) [a](#b "~7.1/10") [c](#~7.1%2F10)\n\n```\n~7.1/10\n```\n',
    )
    expect(figures).toEqual(
      ['code', 'alt', 'title', 'text', 'code'].map((place) => ({
        id: 'score.overall',
        shown: '7.1',
        section: 'One',
        in: place,
      })),
    )
  })

  test('is kept beside the tree when it is part of a bare address', () => {
    const { figures, markdown: text } = withValue('# One\n\nhttps://x.test/{{v}}', figure('open.total', '3'))
    expect(text).toBe('# One\n\n[https://x.test/3](https://x.test/3)\n')
    expect(figures).toEqual([{ id: 'open.total', shown: '3', section: 'One', in: 'text' }])
  })
})

describe('authored Markdown', () => {
  test('stands between blocks, its headings under the heading of the host', () => {
    expect(
      withValue('## Section\n\n{{v}}\n\n### Next\n\ntext', authored('# Big\n\ntext\n\n### Deep\n\nmore'))
        .markdown,
    ).toBe('## Section\n\n### Big\n\ntext\n\n##### Deep\n\nmore\n\n### Next\n\ntext\n')
    expect(withValue('###### Six\n\n{{v}}', authored('# Seven\n\n## Eight\n\nx')).markdown).toBe(
      '###### Six\n\n**Seven**\n\n**Eight**\n\nx\n',
    )
  })

  test('has strong paragraphs for headings where none can stand', () => {
    expect(withValue('- a\n\n  {{v}}', authored('# Why\n\ntext')).markdown).toBe(
      '- a\n\n  **Why**\n\n  text\n',
    )
  })

  test('ends a line with its first paragraph and goes on below', () => {
    expect(
      withValue('**Problem:** {{v}}\n\nend', authored('One *two*.\n\n- three\n\n# Four\n\nfive')).markdown,
    ).toBe('**Problem:** One _two_.\n\n- three\n\n# Four\n\nfive\n\nend\n')
    expect(withValue('**Problem:** {{v}}', authored('- three')).markdown).toBe('**Problem:**\n\n- three\n')
  })

  test('is one line in headings, cells and the middle of a line', () => {
    const value = authored(
      'One.\n\n- two\n- `a|b`\n\n```\ncode\nmore\n```\n\n| a | b |\n| - | - |\n| c | d |',
    )
    const line = 'One. two; `a|b` `code more` a, b; c, d'
    expect(withValue('# {{v}}', value).markdown).toBe(`# ${line}\n`)
    expect(withValue('a {{v}} b', value).markdown).toBe(`a ${line} b\n`)
    expect(withValue('| {{v}} |\n| - |', value).markdown).toBe(
      `| ${line.replaceAll('a|b', 'a\\|b')} |\n| --- |\n`,
    )
  })

  test('is words only in code and titles', () => {
    expect(withValue('`{{v}}` [a](#b "{{v}}")', inline('**bold** `c`')).markdown).toBe(
      '`bold c` [a](#b "bold c")\n',
    )
  })

  test('shows HTML as text and cannot leave anything open', () => {
    expect(withValue('{{v}}\n\nafter', authored('<!-- open\n\nx <b>y</b>')).markdown).toBe(
      '\\<!-- open\n\nx \\<b>y\\</b>\n\nafter\n',
    )
    expect(withValue('{{v}}\n\nafter', authored('```js\nnever closed')).markdown).toBe(
      '```js\nnever closed\n```\n\nafter\n',
    )
  })

  test('reads no blocks in text of one line', () => {
    for (const value of [
      '# not a heading',
      '- item',
      '1. Fix CORS',
      '> quote',
      '| a |',
      '---',
      '    code',
      '[a]: https://x.test',
      '[^1]: note',
    ]) {
      const { tree } = withValue('{{v}}', inline(value))
      expect(tree.children).toMatchObject([{ type: 'paragraph' }])
      expect(withValue('{{v}}', inline(value)).tree.children).toHaveLength(1)
    }
  })

  test('keeps its references and footnotes to itself', () => {
    const { markdown: text } = withValue(
      '{{v}}\n\n{{v}}',
      authored('see [a][1] and [^n]\n\n[1]: https://x.test "t"\n\n[^n]: note [^m]\n\n[^m]: more'),
    )
    expect(text).toBe(
      'see [a](https://x.test "t") and [^1]\n\nsee [a](https://x.test "t") and [^2]\n\n[^1]: note [^3]\n\n[^2]: note [^4]\n\n[^3]: more\n\n[^4]: more\n',
    )
  })

  test('keeps tasks, tables and call-outs', () => {
    const value =
      '- [x] done\n- [ ] open\n  - deep\n\n| a | b |\n| :-: | -: |\n| 1 | 2 |\n\n> [!WARNING]\n> Mind this.'
    expect(withValue('{{v}}', authored(value)).markdown).toBe(
      '- [x] done\n- [ ] open\n  - deep\n\n| a | b |\n| :---: | ---: |\n| 1 | 2 |\n\n> [!WARNING]\n> Mind this.\n',
    )
  })

  test('keeps local pictures, loses remote ones and dangerous links with the pointer of the field', () => {
    const { file, markdown: text } = withValue(
      '{{v}}',
      authored('![p](img/p.png) ![q](https://x.test/q.png) [r](javascript:x) [s](dossier:plan#x)'),
    )
    expect(text).toBe('![p](img/p.png) q r s\n')
    expect(file.messages.map(({ ruleId, reason }) => `${ruleId} ${reason}`)).toEqual([
      expect.stringMatching(/^text-image .*`https:\/\/x\.test\/q\.png` in `\/findings\/0\/problem`/),
      expect.stringMatching(/^text-link .*`javascript:x`/),
      expect.stringMatching(/^text-link .*`dossier:plan#x`/),
    ])
  })

  test('has its messages at its place in the findings file', () => {
    const schema = z.toJSONSchema(z.object({ v: markdownSlot }))
    const { file } = expand(
      loadTemplate({ path: 't', source: '{{v}}', schema }),
      { v: authored('[r](javascript:x)') },
      {
        context: undefined,
        locate: (pointer) => ({ path: `findings.json${pointer}`, place: { line: 7, column: 9 } }),
      },
    )
    expect(told({ file })).toEqual([
      expect.stringMatching(/^findings\.json\/findings\/0\/problem:7:9 text-link/),
    ])
  })

  test('has figures for placeholders where the field is narrative', () => {
    const narrative: TextValue = {
      kind: 'markdown',
      value: 'Fix **{{ open.critical }}** of {{open.total}}; `{{open.total}}`; {{opn.total}} {{ }}',
      pointer: '/narrative/intro',
      figures: { 'open.critical': figure('open.critical', '3'), 'open.total': figure('open.total', '9') },
    }
    const { markdown: text, tree, figures, file } = withValue('{{v}}', narrative)
    expect(text).toBe('Fix **3** of 9; `9`; {{opn.total}} {{ }}\n')
    expect(tree.children[0]).toMatchObject({
      children: [
        {},
        { children: [{ type: 'figure', figure: 'open.critical' }] },
        {},
        { type: 'figure' },
        {},
        {},
        {},
      ],
    })
    expect(figures).toEqual([{ id: 'open.total', shown: '9', section: '', in: 'code' }])
    expect(file.messages.map(({ reason }) => reason)).toEqual([
      'Unexpected placeholder `{{opn.total}}` in `/narrative/intro`, expected the id of a figure; nearest is `open.total`',
    ])
    expect(file.messages[0]?.ruleId).toBe('text-placeholder')
    expect(withValue('{{v}}', authored('{{open.total}}')).markdown).toBe('{{open.total}}\n')
  })

  test('is printed without markup when it is too much to read', () => {
    for (const value of [
      '*'.repeat(5000),
      `${'> '.repeat(40)}deep`,
      `**a** ${'x '.repeat(60_000)}`,
      `${'  '.repeat(80)}- a`.repeat(2),
    ]) {
      const { file, tree } = withValue('{{v}}', authored(value))
      expect(told({ file })).toEqual([expect.stringContaining('text-size')])
      expect(tree.children).toMatchObject([{ type: 'paragraph', children: [{ type: 'text' }] }])
    }
    expect(withValue('{{v}}', inline('x'.repeat(300_000))).file.messages).toEqual([])
  })
})

describe('call-outs in templates', () => {
  test('are alerts, unless a value only looks like one', () => {
    expect(withValue('> [!NOTE]\n> {{v}}', 'a').tree.children).toMatchObject([
      { type: 'alert', kind: 'note' },
    ])
    expect(withValue('> [!TIP]\n>\n> - {{v}}', 'a').markdown).toBe('> [!TIP]\n>\n> - a\n')
    expect(withValue('> {{v}}', '[!NOTE]').tree.children).toMatchObject([{ type: 'blockquote' }])
    expect(withValue('> {{v}}', '[!NOTE]').markdown).toBe('> \\[!NOTE]\n')
    expect(withValue('> \\[!NOTE]\n> {{v}}', 'a').tree.children).toMatchObject([{ type: 'blockquote' }])
  })
})

describe('a template that cannot be right', () => {
  test.each([
    [
      '| a |\n| - |\n{{#each findings}}\n| {{id}} |\n\n{{/each}}',
      'sample.md.hbs:4:3 template-table-row: Unexpected table row',
    ],
    ['text\n\n| b | c |', 'sample.md.hbs:3:1 template-table-row'],
    ['a <b>x</b> {{title}}', 'sample.md.hbs:1:3 template-html: Unexpected raw HTML `<b>`'],
    [
      '<div class="{{title}}">\n\nx\n\n</div>',
      'sample.md.hbs:1:13 template-html-value: Unexpected value `title` inside raw HTML',
    ],
    ['<!-- {{title}} -->', 'sample.md.hbs:1:6 template-html-value'],
    [
      '# {{scorecard scorecard}}',
      'sample.md.hbs:1:3 template-blocks: Unexpected blocks of `scorecard scorecard` in a line',
    ],
    ['text {{scorecard scorecard}}', 'template-blocks'],
    ['`{{scorecard scorecard}}`', 'template-blocks: Unexpected blocks of `scorecard scorecard` in code'],
    ['[a]: {{title}}\n\nx', 'sample.md.hbs:1:6 template-value-lost: Unexpected value `title`'],
    ['[a] [a]\n\n[a]: https://x.test/{{title}}', 'sample.md.hbs:3:21 template-value-repeated'],
  ])('is told: %s', (source, message) => {
    expect(told(fill(source)).join('\n')).toContain(message)
  })

  test('is told when the view breaks its schema, with the entity being rendered', () => {
    const findings = [{ ...data.findings[0], id: 'F-9', title: 42, tags: [] }]
    expect(told(fill('{{#each findings}}\n- {{title}}\n{{/each}}', { findings }))).toEqual([
      'sample.md.hbs:2:3 template-value-kind: Unexpected number as the value of `title` for `F-9`, expected text or a figure',
    ])
    expect(
      told(
        fill('{{title}} {{plural score words.finding}} {{scorecard scorecard}}', {
          title: undefined,
          score: 1,
          scorecard: null,
        }),
      ),
    ).toHaveLength(3)
  })

  test('names the entity in messages about its values', () => {
    const findings = [
      { ...data.findings[0], id: 'F-9', title: { kind: 'inline', value: '[x](javascript:y)' } },
    ]
    expect(told(fill('{{#each findings}}\n- {{title}}\n{{/each}}', { findings }))).toEqual([
      expect.stringContaining('in `title` for `F-9`, expected'),
    ])
  })
})
