import type { RootContent } from 'mdast'
import type { z } from 'zod'
import { heading, inlineCode, paragraph, root, table } from '../tree/builders.js'
import { printMarkdown } from '../tree/print/markdown.js'
import { treeEntry } from './artifact-tree.js'
import { blockerRow } from './blocker-list.js'
import type { Component } from './component.js'
import { fieldsOf } from './fields.js'
import { findingRow } from './finding-row.js'
import { badge, item, linked, reference, snippet } from './props.js'

/** Types that many props share, with what templates and views put there. */
const sharedTypes = {
  figure: 'A figure of the ledger, printed with its unit.',
  inline: 'Authored text of one line.',
  markdown: 'Authored text of any length.',
  line: 'Plain text, or `inline`.',
  prose: 'Plain text, `inline` or `markdown`.',
  measured: 'A `figure`, a `line`, or `null` for unknown.',
  depth: 'Depth of the heading that is drawn, 1 to 6; headings below it go one deeper.',
  when: 'Plain text, or `{ unit: day | week | month | sprint, from, to? }`.',
  state: '`met`, `unmet` or `unknown`.',
} as const

const sharedParts = {
  badge,
  linked,
  item,
  snippet,
  reference,
  'finding row': findingRow,
  blocker: blockerRow,
  'tree entry': treeEntry,
} as const

/** The reference page of all components: what each draws and which props it takes. */
export function componentReference(components: Readonly<Record<string, Component>>): string {
  const parts: Readonly<Record<string, z.ZodType>> = sharedParts
  return printMarkdown(
    root(
      heading(1, 'Components'),
      paragraph(
        'Templates call a component by its name with the part of the view that is marked for it: ',
        inlineCode('{{scorecard scorecard}}'),
        '. Fields with a question mark may be absent; what is absent leaves no trace.',
      ),
      ...Object.values(components).flatMap(({ name, summary, props }) => [
        heading(2, name),
        paragraph(summary),
        fieldTable(props),
      ]),
      heading(2, 'Types of fields'),
      table(
        ['Type', 'What it is'],
        Object.entries(sharedTypes).map(([name, about]) => [inlineCode(name), codeAware(about)]),
      ),
      ...Object.entries(parts).flatMap(([name, schema]): RootContent[] => [
        heading(3, name),
        fieldTable(schema),
      ]),
    ),
  )
}

function fieldTable(schema: z.ZodType) {
  return table(
    ['Field', 'Type', 'About'],
    fieldsOf(schema).map(({ name, type, about }) => [inlineCode(name), inlineCode(type), codeAware(about)]),
  )
}

/** Our own sentences, in which backticks mark code. */
function codeAware(sentence: string) {
  return sentence.split('`').map((part, index) => (index % 2 === 1 ? inlineCode(part) : part))
}
