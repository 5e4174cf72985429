import * as z from 'zod'
import { paragraph, strong, table } from '../../src/tree/builders.js'
import { expand, type Expanded } from '../../src/template/expand.js'
import { loadTemplate } from '../../src/template/load.js'
import type { Template, TemplateSource } from '../../src/template/template.js'
import { printMarkdown } from '../../src/tree/print/markdown.js'
import type { FigureValue } from '../../src/tree/value.js'
import { figureSlot, inlineSlot, markdownSlot, pluralSlot } from '../../src/tree/value-schema.js'

/** A figure of a shop's assessment. */
export function figure(id: string, shown: string, rest: Partial<FigureValue> = {}): FigureValue {
  return { kind: 'figure', id, shown, before: '', after: '', plural: 'other', ...rest }
}

const finding = z.object({
  id: z.string(),
  title: inlineSlot,
  problem: markdownSlot.optional(),
  effort: figureSlot.optional(),
  owner: z.object({ name: z.string() }).optional(),
  tags: z.array(z.string()),
  blocker: z.boolean(),
})

type Node = { name: string; children: Node[] }
const node: z.ZodType<Node> = z.lazy(() => z.object({ name: z.string(), children: z.array(node) }))

/** The view of a small document: everything a template can do can be done with it. */
export const view = z.object({
  title: z.string(),
  subtitle: z.string().optional(),
  score: figureSlot,
  words: z.object({ finding: pluralSlot, none: z.string() }),
  count: z.number(),
  findings: z.array(finding),
  first: finding.optional(),
  phases: z.record(z.string(), z.object({ goal: z.string() })),
  scorecard: z.object({ rows: z.array(z.string()) }).meta({ component: 'scorecard' }),
  extra: z
    .object({ rows: z.array(z.string()) })
    .meta({ component: 'scorecard' })
    .optional(),
  note: z.union([z.string(), figureSlot]),
  result: z.discriminatedUnion('kind', [
    z.object({ kind: z.literal('go'), label: z.string() }),
    z.object({ kind: z.literal('stop'), label: z.string(), reason: z.string() }),
  ]),
  tree: node,
  nothing: z.string().nullable(),
})

export const data: z.infer<typeof view> = {
  title: 'Shop',
  score: figure('score.overall', '7.1', { after: '/10' }),
  words: { finding: { kind: 'plural', one: 'finding', other: 'findings' }, none: 'None' },
  count: 2,
  findings: [
    {
      id: 'F-1',
      title: { kind: 'inline', value: 'Open `CORS`' },
      problem: { kind: 'markdown', value: 'Any **site** calls.' },
      tags: ['web'],
      blocker: true,
    },
    { id: 'F-2', title: { kind: 'inline', value: 'No cache' }, tags: [], blocker: false },
  ],
  phases: { P1: { goal: 'Harden' } },
  scorecard: { rows: ['Security', 'Speed'] },
  note: 'note',
  result: { kind: 'go', label: 'Go' },
  tree: { name: 'a', children: [{ name: 'b', children: [] }] },
  nothing: null,
}

type Rows = { readonly rows: readonly string[] }

const scorecard = {
  name: 'scorecard',
  draw: ({ rows }: Rows) =>
    rows.length === 0
      ? []
      : [
          table(
            ['Category'],
            rows.map((row) => [row]),
          ),
        ],
}

const badge = { name: 'badge', draw: () => [paragraph(strong('badge'))] }

/** Loads a template against the view of the sample. */
export function load(source: string, partials: Record<string, string> = {}): Template<undefined> {
  const sources = Object.entries(partials).map(([name, text]): [string, TemplateSource] => [
    name,
    { path: `${name}.md.hbs`, source: text },
  ])
  return loadTemplate<undefined>({
    path: 'sample.md.hbs',
    source,
    partials: Object.fromEntries(sources),
    schema: z.toJSONSchema(view),
    components: [scorecard, badge],
  })
}

/** Loads and fills a template with the sample, changed where asked. */
export function fill(
  source: string,
  changes: Record<string, unknown> = {},
  partials: Record<string, string> = {},
): Expanded {
  return expand(load(source, partials), { ...data, ...changes }, { context: undefined })
}

/** The Markdown that a template gives. */
export function markdown(
  source: string,
  changes: Record<string, unknown> = {},
  partials: Record<string, string> = {},
): string {
  return printMarkdown(fill(source, changes, partials).tree)
}

/** Messages as `file:line:column id: reason`. */
export function told({ file }: { readonly file: Expanded['file'] }): string[] {
  return file.messages.map(
    (message) => `${message.file}:${message.line}:${message.column} ${message.ruleId}: ${message.reason}`,
  )
}
