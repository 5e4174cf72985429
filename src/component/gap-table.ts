import type { BlockContent, PhrasingContent } from 'mdast'
import { z } from 'zod'
import { paragraph, region } from '../tree/builders.js'
import { figureSlot } from '../tree/value-schema.js'
import { tableOf, totalRow } from './column.js'
import { component, type DrawContext } from './component.js'
import { findingColumns, findingRow } from './finding-row.js'
import { footing, roundingNote } from './footing.js'
import { mark } from './mark.js'
import { inBrackets, joined, phrasing } from './phrasing.js'
import { badge, depth, line } from './props.js'
import { rest, restData, restNote } from './rest.js'
import { titled } from './titled.js'
import { counted } from './wording.js'

const gapGroup = z.object({
  heading: z
    .object({ depth, label: badge, anchor: z.string().optional() })
    .optional()
    .describe('Drawn with count and effort in brackets: `Security (10 issues, 20 h)`'),
  caption: line.optional().describe('One line between heading and table'),
  count: figureSlot.optional().describe('Counts the rows, with those that are left out'),
  rest: rest.optional(),
  effort: figureSlot.optional().describe('Adds the effort of the counted rows'),
  rows: z.array(findingRow),
  rounded: z.boolean().optional().describe('The printed efforts do not add up to the printed sum'),
})

type Props = z.output<typeof gapGroup>

/** The table of one group of findings, per priority or per category. */
export const gapTable = component({
  name: 'gap-table',
  summary: 'Findings of one priority or category as a table, its heading counting the rows.',
  props: gapGroup,
  draw: (props, context) => drawGroup(props, context),
})

/** Draws one group; nothing when it has no rows. */
export function drawGroup(props: Props, context: DrawContext): BlockContent[] {
  const { heading, caption, count, effort, rest: left, rows, rounded } = props
  if (rows.length === 0) return []
  const { words } = context
  const scope = joined(
    [count ? counted(count, words.components.nouns.issue) : [], phrasing(effort)],
    words.components.shared.list,
  )
  const title: PhrasingContent[] = heading ? joined([mark(heading.label), inBrackets(scope)], ' ') : []
  return [
    region('gap-table', [
      ...(heading ? [titled(heading.depth, title, heading.anchor)] : []),
      ...(caption ? [paragraph(phrasing(caption))] : []),
      ...tableOf({
        rows,
        columns: findingColumns(rows, context),
        totals: totalRow(words, 'title', { effort: phrasing(effort) }),
        data: {
          ...(count ? { counted: count.id } : {}),
          ...restData(left),
          totals: footing({ total: effort, rounded }, rows, (row) =>
            row.counted === false ? undefined : row.effort,
          ),
        },
      }),
      ...restNote(words, left),
      ...roundingNote(words, rounded),
    ]),
  ]
}
