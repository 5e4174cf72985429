import fc from 'fast-check'
import type { BlockContent, ListItem, PhrasingContent, Root } from 'mdast'
import {
  alert,
  anchor,
  blocks,
  code,
  emphasis,
  figure,
  heading,
  icon,
  image,
  inline,
  inlineCode,
  item,
  lineBreak,
  link,
  list,
  paragraph,
  quote,
  region,
  root,
  rule,
  strong,
  struck,
  table,
  task,
  text,
} from '../../src/tree/builders.js'
import { anyText } from './values.js'

const figureValue = fc
  .record({
    id: fc.constantFrom('score.overall', 'open.total'),
    shown: fc.constantFrom('7.1', '35–43', '1', '−0.4', '#3', '5,250'),
    before: fc.constantFrom('', '$', '~'),
    after: fc.constantFrom('', ' h', '/10', '%', '.'),
  })
  .map((value) => ({ kind: 'figure' as const, plural: 'other' as const, ...value }))

const url = fc.constantFrom(
  'https://x.test',
  'https://x.test/a_b?c=*d*&e',
  '#top',
  './a (b).md',
  'dossier:plan#x',
  'mailto:me@x.test',
  'a\\b',
  '<x>',
)

/** Text as authors write it: Markdown, or anything. */
export const anyMarkdown = fc.oneof(
  anyText,
  fc.array(anyText, { minLength: 2, maxLength: 4 }).map((parts) => parts.join('\n')),
  fc
    .array(
      fc.constantFrom(
        '# Why',
        'Because **x** and `y`.',
        '- one\n- two',
        '1. one\n2. two',
        '```js\ncode\n```',
        '| a | b |\n| - | -: |\n| c | d |',
        '> quote',
        'see [a][1]\n\n[1]: https://x.test',
        'note[^a]\n\n[^a]: text',
        '- [x] done\n- [ ] open',
        '<div>html</div>',
        '- a\n\n  b\n- c',
        '***',
        'a\\\nb',
        'term\n: x',
        '![p](p.png)',
        '- a\n  - b\n\n        code',
      ),
      { minLength: 1, maxLength: 4 },
    )
    .map((parts) => parts.join('\n\n')),
)

const { phrasing, block } = fc.letrec<{ phrasing: PhrasingContent[]; block: BlockContent[]; item: ListItem }>(
  (tie) => {
    const line = tie('phrasing')
    const flow = tie('block')
    const atom: fc.Arbitrary<PhrasingContent[]> = fc.oneof(
      { weight: 6, arbitrary: anyText.map((value) => [text(value)]) },
      { weight: 1, arbitrary: figureValue.map(figure) },
      { weight: 1, arbitrary: anyText.map((value) => [inlineCode(value)]) },
      { weight: 1, arbitrary: fc.constant(null).map(() => [lineBreak()]) },
      { weight: 1, arbitrary: fc.constant(null).map(() => [anchor('place')]) },
      { weight: 1, arbitrary: fc.constant(null).map(() => [icon('🔴')]) },
      { weight: 1, arbitrary: fc.tuple(url, anyText).map(([to, alt]) => [image(to, alt)]) },
      { weight: 1, arbitrary: anyText.map((value) => inline({ kind: 'inline', value })) },
      { weight: 1, arbitrary: anyMarkdown.map((value) => inline({ kind: 'markdown', value })) },
    )
    return {
      phrasing: fc.oneof(
        { depthSize: 'small', withCrossShrink: true },
        atom,
        line.map((children) => [strong(children)]),
        line.map((children) => [emphasis(children)]),
        line.map((children) => [struck(children)]),
        fc.tuple(url, line).map(([to, children]) => [link(to, children)]),
        fc.tuple(line, line).map(([left, right]) => [...left, ...right]),
      ),
      item: fc.oneof(
        flow.map((children) => item(children)),
        fc.tuple(fc.boolean(), line).map(([done, children]) => task(done, paragraph(children))),
      ),
      block: fc.oneof(
        { depthSize: 'small', withCrossShrink: true },
        line.map((children) => [paragraph(children)]),
        fc.tuple(fc.constantFrom(1, 2, 3, 6), line).map(([depth, children]) => [heading(depth, children)]),
        fc
          .tuple(anyText, fc.constantFrom(undefined, 'js', 'c++'))
          .map(([value, lang]) => [code(value, lang)]),
        fc.constant(null).map(() => [rule()]),
        anyMarkdown.map((value) => blocks({ kind: 'markdown', value })),
        fc.array(fc.tuple(line, line), { maxLength: 2 }).map((rows) => [
          table(
            ['A', 'B'],
            rows.map(([a, b]) => [a, b]),
            { align: [null, 'right'] },
          ),
        ]),
        fc
          .tuple(fc.array(tie('item'), { maxLength: 3 }), fc.boolean())
          .map(([items, ordered]) => [list(items, { ordered })]),
        flow.map((children) => [quote(children)]),
        flow.map((children) => [alert('note', children)]),
        flow.map((children) => [region('card', children)]),
        fc.tuple(flow, flow).map(([left, right]) => [...left, ...right]),
      ),
    }
  },
)

/** Any tree that components can build. */
export const anyTree: fc.Arbitrary<Root> = block.map((children) => root(...children))

/** Any content of a line that components can build. */
export const anyLine: fc.Arbitrary<PhrasingContent[]> = phrasing
