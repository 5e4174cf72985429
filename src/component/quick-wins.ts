import { z } from 'zod'
import { region } from '../tree/builders.js'
import { figureSlot } from '../tree/value-schema.js'
import { type Column, tableOf, totalRow } from './column.js'
import { component, type DrawContext } from './component.js'
import { footing, roundingNote } from './footing.js'
import { linkList, linkTo } from './links.js'
import { mark, stateIcons } from './mark.js'
import { joined, phrasing } from './phrasing.js'
import { line, linked, prose } from './props.js'

const win = z.object({
  title: line,
  href: z.string().optional(),
  before: prose.optional(),
  after: prose.optional(),
  effort: figureSlot.optional(),
  improvement: figureSlot.optional().describe('Percent, of the printed values'),
  factor: figureSlot.optional(),
  met: z.boolean().optional().describe('The target of its metric is met already'),
  roi: line.optional(),
  note: line.optional(),
  findings: z.array(linked).optional(),
})

/** What pays back soonest: before, after, effort and improvement of each quick win. */
export const quickWins = component({
  name: 'quick-wins',
  summary: 'Quick wins with before, after, effort, improvement and return; the effort added up.',
  props: z.object({
    wins: z.array(win),
    count: figureSlot.optional().describe('Counts the rows'),
    effort: figureSlot.optional().describe('Adds the efforts of the rows'),
    rounded: z.boolean().optional().describe('The printed efforts do not add up to the printed sum'),
  }),
  draw({ wins, count, effort, rounded }, context) {
    const { words } = context
    if (wins.length === 0) return []
    return [
      region('quick-wins', [
        ...tableOf({
          rows: wins,
          columns: columns(context),
          totals: totalRow(words, 'title', { effort: phrasing(effort) }),
          data: {
            ...(count ? { counted: count.id } : {}),
            totals: footing({ total: effort, rounded }, wins, (entry) => entry.effort),
          },
        }),
        ...roundingNote(words, rounded),
      ]),
    ]
  },
})

function columns({ words }: DrawContext): Column<z.output<typeof win>>[] {
  const said = words.components.quickWins
  return [
    { key: 'title', head: said.win, share: 1.6, cell: ({ title, href }) => linkTo({ text: title, href }) },
    { key: 'before', head: said.before, share: 1.6, cell: ({ before }) => phrasing(before) },
    { key: 'after', head: said.after, share: 1.6, cell: ({ after }) => phrasing(after) },
    { key: 'effort', head: said.effort, align: 'right', share: 0.8, cell: ({ effort }) => phrasing(effort) },
    {
      key: 'improvement',
      head: said.improvement,
      cell: ({ improvement, factor, met }) =>
        met
          ? mark({ label: words.components.beforeAfter.met, icon: stateIcons.met })
          : joined([phrasing(improvement), phrasing(factor)], words.components.shared.list),
    },
    { key: 'roi', head: said.roi, share: 1.4, cell: ({ roi }) => phrasing(roi) },
    { key: 'note', head: said.note, share: 1.4, cell: ({ note }) => phrasing(note) },
    { key: 'findings', head: said.findings, cell: ({ findings }) => linkList(words, findings) },
  ]
}
