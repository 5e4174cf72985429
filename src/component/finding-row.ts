import type { PhrasingContent } from 'mdast'
import { z } from 'zod'
import { anchor, text } from '../tree/builders.js'
import { figureSlot } from '../tree/value-schema.js'
import type { Column } from './column.js'
import type { DrawContext } from './component.js'
import { linkTo } from './links.js'
import { mark } from './mark.js'
import { inBrackets, joined, phrasing } from './phrasing.js'
import { badge, line, linked } from './props.js'
import { wording } from './wording.js'

/** A finding as one row of a table or list. */
export const findingRow = z
  .object({
    title: line,
    href: z.string().optional().describe('Its card, when one exists in the set'),
    anchor: z.string().optional().describe('Makes the row itself a place to link to'),
    displayId: z.string().optional(),
    component: line.optional(),
    category: linked.optional(),
    phase: linked.optional(),
    severity: badge.optional(),
    priority: badge.optional(),
    status: badge.optional(),
    impact: line.optional().describe('What happens; without it the severity stands under Impact'),
    effort: figureSlot.optional(),
    cost: figureSlot.optional(),
    cvss: figureSlot.optional(),
    blocker: z.boolean().optional(),
    owner: z.string().optional(),
    actions: line.optional().describe('How many of its actions are done'),
    duplicateOf: linked.optional(),
    counted: z
      .boolean()
      .optional()
      .describe('False for rows that are listed but in no sum: their effort and cost are not printed'),
  })
  .meta({ shape: 'finding row' })

/** Props of a finding row. */
export type FindingRow = z.output<typeof findingRow>

/** Columns of finding tables; those that no row fills are dropped by the table. */
export function findingColumns(rows: readonly FindingRow[], { words }: DrawContext): Column<FindingRow>[] {
  const said = words.components.finding
  const hasImpact = rows.some((row) => row.impact !== undefined)
  const severity: Column<FindingRow> = {
    key: 'severity',
    head: hasImpact ? said.severity : said.impact,
    cell: (row) => mark(row.severity),
  }
  return [
    { key: 'displayId', head: said.id, share: 0.6, cell: (row) => phrasing(row.displayId) },
    { key: 'title', head: said.issue, share: 2.6, cell: (row) => findingTitle(row, words) },
    { key: 'component', head: said.component, cell: (row) => phrasing(row.component) },
    { key: 'category', head: said.category, cell: (row) => linkTo(row.category) },
    { key: 'status', head: said.status, cell: (row) => mark(row.status) },
    ...(hasImpact ? [] : [severity]),
    { key: 'impact', head: said.impact, share: 1.8, cell: (row) => phrasing(row.impact) },
    ...(hasImpact ? [severity] : []),
    { key: 'cvss', head: said.cvss, align: 'right', share: 0.7, cell: (row) => phrasing(row.cvss) },
    { key: 'effort', head: said.time, align: 'right', share: 0.8, cell: (row) => summed(row, row.effort) },
    { key: 'cost', head: said.cost, align: 'right', share: 0.9, cell: (row) => summed(row, row.cost) },
    { key: 'priority', head: said.priority, cell: (row) => mark(row.priority) },
    {
      key: 'blocker',
      head: said.blocker,
      cell: (row) => (row.blocker ? [text(words.components.shared.yes)] : []),
    },
    { key: 'phase', head: said.phase, cell: (row) => linkTo(row.phase) },
    { key: 'owner', head: said.owner, cell: (row) => phrasing(row.owner) },
    { key: 'actions', head: said.actions, align: 'right', share: 0.8, cell: (row) => phrasing(row.actions) },
  ]
}

/** The title, linked to the card, marked when it is a duplicate. */
export function findingTitle(
  row: Pick<FindingRow, 'title' | 'href' | 'anchor' | 'duplicateOf'>,
  words: DrawContext['words'],
): PhrasingContent[] {
  const duplicate = row.duplicateOf
    ? inBrackets(wording(words.components.finding.duplicateMark, { of: linkTo(row.duplicateOf) }))
    : []
  const title = joined([linkTo({ text: row.title, href: row.href }), duplicate], ' ')
  return row.anchor === undefined
    ? title
    : [anchor(row.anchor), ...(title.length > 0 ? title : [text(row.anchor)])]
}

/** Figures of a column with a total under it: the printed rows add up to it. */
function summed(row: FindingRow, value: FindingRow['effort']): PhrasingContent[] {
  return row.counted === false ? [] : phrasing(value)
}
