import type { z } from 'zod'
import { inlineCode, paragraph, region, strong, text } from '../tree/builders.js'
import { type Column, tableOf } from './column.js'
import { component, type DrawContext } from './component.js'
import { coverageSentence } from './coverage.js'
import { footing } from './footing.js'
import { linkTo } from './links.js'
import { mark } from './mark.js'
import { phrasing } from './phrasing.js'
import { scorecardProps } from './scorecard-props.js'

type Props = z.output<typeof scorecardProps>
type Cells = Omit<Props['rows'][number], 'name' | 'depth'>
type Row = Cells & {
  name: Props['rows'][number]['name']
  depth?: number
}

/** Categories with bar, score, band and open criticals, and the overall score under them. */
export const scorecard = component({
  name: 'scorecard',
  summary: 'Categories with bar, score, band and counts; the overall score in the last row.',
  props: scorecardProps,
  draw(given, context) {
    const { rows, uncategorised, overall, withheld, coverage } = given
    const words = context.words.components.scorecard
    if (rows.length === 0) return []
    const all: Row[] = uncategorised ? [...rows, { name: words.uncategorised, ...uncategorised }] : rows
    const columns = columnsOf(given, context)
    const top = all.filter((row) => (row.depth ?? 0) === 0)
    const name = overall?.score ? words.overall : context.words.components.shared.total
    const last: Row | undefined = overall && { name, ...overall }
    const table = tableOf({
      rows: all,
      columns,
      totals: last
        ? [{ strong: true, cells: Object.fromEntries(columns.map(({ key, cell }) => [key, cell(last)])) }]
        : [],
      data: {
        totals: [
          ...footing({ total: overall?.open }, top, (row) => row.open),
          ...footing({ total: overall?.critical }, top, (row) => row.critical),
        ],
      },
    })
    const notes = [
      ...(withheld ? [paragraph([strong([text(words.withheld[withheld])])])] : []),
      ...(coverage ? [paragraph(coverageSentence(coverage, context))] : []),
    ]
    return [region('scorecard', [...table, ...notes])]
  },
})

function columnsOf({ criticalLabel }: Props, { words }: DrawContext): Column<Row>[] {
  const said = words.components.scorecard
  const number = (
    key: 'weight' | 'share' | 'target' | 'gap' | 'open' | 'critical',
    head: string,
  ): Column<Row> => ({
    key,
    head,
    align: 'right',
    share: 0.8,
    cell: (row) => phrasing(row[key]),
  })
  return [
    { key: 'name', head: said.category, share: 2, cell: nameCell },
    { key: 'bar', head: said.bar, share: 1.3, cell: ({ bar }) => (bar ? [inlineCode(bar)] : []) },
    {
      key: 'score',
      head: said.score,
      align: 'right',
      cell: ({ score, state }) =>
        state === undefined || state === 'scored' ? phrasing(score) : [text(said.state[state])],
    },
    { key: 'grade', head: said.grade, share: 0.7, cell: ({ grade }) => phrasing(grade) },
    { key: 'band', head: said.band, share: 1.3, cell: ({ band }) => mark(band) },
    { key: 'priority', head: said.priority, share: 1.3, cell: ({ priority }) => mark(priority) },
    number('target', said.target),
    number('gap', said.gap),
    number('critical', criticalLabel ?? said.critical),
    number('open', said.open),
    number('weight', said.weight),
    number('share', said.share),
    { key: 'reviewer', head: said.reviewer, share: 1.3, cell: ({ reviewer }) => phrasing(reviewer) },
  ]
}

function nameCell({ name, href, icon, depth = 0 }: Row) {
  const prefix = '– '.repeat(depth)
  const title = linkTo({ text: name, href })
  const shown = icon ? [{ type: 'icon' as const, value: icon }, text(' '), ...title] : title
  return prefix ? [text(prefix), ...shown] : shown
}
