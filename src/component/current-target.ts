import type { PhrasingContent } from 'mdast'
import { z } from 'zod'
import { paragraph, region, text } from '../tree/builders.js'
import { figureSlot } from '../tree/value-schema.js'
import { type Column, tableOf } from './column.js'
import { component, type DrawContext } from './component.js'
import { known } from './known.js'
import { linkList, linkTo } from './links.js'
import { mark } from './mark.js'
import { joined, phrasing } from './phrasing.js'
import { badge, line, linked, measured } from './props.js'
import { state, stateMark } from './state.js'

const row = z.object({
  label: line,
  href: z.string().optional(),
  group: line.optional(),
  previous: measured.optional(),
  current: measured,
  projected: measured.optional(),
  target: measured.optional(),
  gap: figureSlot.optional().describe('Target minus current, of the printed values'),
  gapLabel: badge.optional(),
  improvement: figureSlot.optional(),
  factor: figureSlot.optional(),
  state: state.optional(),
  findings: z.array(linked).optional(),
  note: line.optional(),
})

type Row = z.output<typeof row>

/** Where things stand and where they should: current, target and the gap between the two. */
export const currentTarget = component({
  name: 'current-target',
  summary: 'Measures with previous, current, projected and target value, gap and whether the target is met.',
  props: z.object({ rows: z.array(row) }),
  draw({ rows }, context) {
    const marked = markedNotes(rows)
    const table = tableOf({ rows, columns: columns(context, marked) })
    const notes = [...marked].map(([{ note }, sign]) => paragraph([text(`${sign} `), ...phrasing(note)]))
    return table.length > 0 ? [region('current-target', [...table, ...notes])] : []
  },
})

/** Signs of notes that stand under the table. */
type Marked = ReadonlyMap<Row, string>

/** A column for a note or two would be all but empty: they stand under the table, found by their signs. */
function markedNotes(rows: readonly Row[]): Marked {
  const signs = ['*', '†']
  const noted = rows.filter(({ note }) => note !== undefined)
  const isFew = noted.length <= signs.length && noted.length * 2 < rows.length
  return new Map(isFew ? noted.map((row, index): [Row, string] => [row, signs[index] ?? '']) : [])
}

function columns({ words }: DrawContext, marked: Marked): Column<Row>[] {
  const said = words.components.currentTarget
  const measure = (key: 'previous' | 'current' | 'projected' | 'target'): Column<Row> => ({
    key,
    head: said[key],
    align: 'right',
    cell: (entry) => known(words, entry[key]),
  })
  const change = ({ improvement, factor }: Row): PhrasingContent[] =>
    joined([phrasing(improvement), phrasing(factor)], words.components.shared.list)
  return [
    { key: 'group', head: said.group, cell: ({ group }) => phrasing(group) },
    {
      key: 'label',
      head: said.measure,
      share: 2,
      cell: (entry) => signed(linkTo({ text: entry.label, href: entry.href }), marked.get(entry)),
    },
    measure('previous'),
    measure('current'),
    measure('projected'),
    measure('target'),
    {
      key: 'gap',
      head: said.gap,
      cell: ({ gap, gapLabel }) => joined([phrasing(gap), mark(gapLabel)], words.components.shared.separator),
    },
    { key: 'change', head: said.change, cell: change },
    { key: 'state', head: said.state, cell: (entry) => stateMark(words, entry.state) },
    { key: 'findings', head: said.findings, cell: ({ findings }) => linkList(words, findings) },
    {
      key: 'note',
      head: said.note,
      share: 1.5,
      cell: (entry) => (marked.has(entry) ? [] : phrasing(entry.note)),
    },
  ]
}

function signed(content: PhrasingContent[], sign: string | undefined): PhrasingContent[] {
  return sign === undefined ? content : [...content, text(sign)]
}
