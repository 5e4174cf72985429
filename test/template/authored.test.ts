import fc from 'fast-check'
import type { Nodes } from 'mdast'
import { describe, expect, test } from 'vitest'
import * as z from 'zod'
import { expand } from '../../src/template/expand.js'
import { loadTemplate } from '../../src/template/load.js'
import { inlineSlot, markdownSlot } from '../../src/tree/value-schema.js'
import type { InlineValue, MarkdownValue } from '../../src/tree/value.js'
import { roundTrip } from '../tree/shape.js'
import { anyMarkdown } from '../tree/trees.js'
import { anyText, runs } from '../tree/values.js'
import { positions } from './positions.js'
import { figure } from './sample.js'

const schema = z.toJSONSchema(z.object({ v: z.union([inlineSlot, markdownSlot]) }))

function treeOf(source: string, v: InlineValue | MarkdownValue) {
  return expand(loadTemplate({ path: 't', source, schema }), { v }, { context: undefined }).tree
}

/** Blocks of a tree, whatever stands in their lines. */
function blocksOf(node: Nodes): string {
  if (!('children' in node) || /^(?:paragraph|heading|tableCell)$/.test(node.type)) return node.type
  return `${node.type}(${node.children.map(blocksOf).join(',')})`
}

/** Every node of a tree. */
function nodesOf(node: Nodes): Nodes[] {
  return 'children' in node ? [node, ...node.children.flatMap(nodesOf)] : [node]
}

const figures = {
  'open.total': figure('open.total', '57'),
  'plan.effort': figure('plan.effort', '35–43', { after: ' h' }),
}
const narrative = fc
  .array(
    fc.oneof(
      anyMarkdown,
      fc.constantFrom(
        '{{open.total}}',
        '{{ plan.effort }}',
        '**{{open.total}}**',
        '`{{open.total}}`',
        '[a](#{{open.total}})',
        '# {{open.total}}',
        '| {{open.total}} |\n| - |',
      ),
    ),
    { minLength: 1, maxLength: 4 },
  )
  .map((parts) => parts.join(' '))

/** Positions in a line, with text beside the value, so that the line stands when the value is empty. */
const lines = Object.values(positions).filter((source) => !source.includes('```'))

describe('authored text', () => {
  test('of one line keeps the blocks of its host', () => {
    fc.assert(
      fc.property(fc.constantFrom(...lines), anyText, (source, value) => {
        const host = source.replaceAll('{{v}}', '{{v}}x').replace('(a.png', '(b.png')
        expect(blocksOf(treeOf(host, { kind: 'inline', value }))).toBe(
          blocksOf(treeOf(host, { kind: 'inline', value: 'val' })),
        )
      }),
      runs(600),
    )
  })

  test('of any length keeps what stands before and after it', () => {
    fc.assert(
      fc.property(narrative, (value) => {
        const { children } = treeOf('# Host\n\nbefore\n\n{{v}}\n\n## After\n\nend', {
          kind: 'markdown',
          value,
          figures,
        })
        const hosts = children.filter((node) => node.type !== 'footnoteDefinition')
        expect(hosts.slice(0, 2).map(blocksOf)).toEqual(['heading', 'paragraph'])
        expect(hosts.slice(-2)).toMatchObject([
          { type: 'heading', depth: 2, children: [{ value: 'After' }] },
          { children: [{ value: 'end' }] },
        ])
        for (const node of hosts.slice(2, -2))
          if (node.type === 'heading') expect(node.depth).toBeGreaterThan(1)
      }),
      runs(300),
    )
  })

  test('brings no HTML, no reference, no dangerous address and no remote picture', () => {
    fc.assert(
      fc.property(
        narrative,
        fc.constantFrom('{{v}}', 'a {{v}}', '# {{v}}\n\nx', '- {{v}}', '| {{v}} |\n| - |'),
        (value, source) => {
          for (const node of nodesOf(treeOf(source, { kind: 'markdown', value, figures }))) {
            expect(node.type).not.toMatch(/^(?:html|definition|linkReference|imageReference|authored)$/)
            if (node.type === 'link')
              expect(node.url).toMatch(/^(?:https?:|mailto:|xmpp:|(?![a-z][a-z0-9+.-]*:|[\\/]{2}))/i)
            if (node.type === 'image') expect(node.url).not.toMatch(/^(?:[a-z][a-z0-9+.-]*:|[\\/])/i)
          }
        },
      ),
      runs(300),
    )
  })

  test('reads back the same when printed, and prints the same twice', () => {
    const sources = [
      '{{v}}',
      '**Problem:** {{v}}\n\nend',
      'a {{v}} b',
      '## A {{v}}\n\nx',
      '- a\n\n  {{v}}\n- b',
      '> {{v}}',
      '> [!NOTE]\n> {{v}}',
      '| a | b |\n| - | - |\n| {{v}} | x |',
      '{{v}}\n\n{{v}}',
      '`{{v}}`',
      '[{{v}}](#a)',
    ]
    fc.assert(
      fc.property(
        narrative,
        fc.constantFrom(...sources),
        fc.constantFrom('inline', 'markdown'),
        (value, source, kind) => {
          const { printed, again, before, after } = roundTrip(treeOf(source, { kind, value, figures }))
          expect(after).toEqual(before)
          expect(again).toBe(printed)
        },
      ),
      runs(500),
    )
  })
})
