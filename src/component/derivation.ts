import type { BlockContent } from 'mdast'
import type { z } from 'zod'
import { alert, figure, paragraph, region, strong, text } from '../tree/builders.js'
import { type Column, tableOf } from './column.js'
import { component, type DrawContext } from './component.js'
import { derivationProps } from './derivation-props.js'
import { footing, roundingNote } from './footing.js'
import { linkList } from './links.js'
import { mark } from './mark.js'
import { joined, phrasing } from './phrasing.js'
import { overrideSentence } from './override.js'
import { coverageSentence } from './coverage.js'
import { wording } from './wording.js'

type Props = z.output<typeof derivationProps>
type Row = Props['rows'][number]
type Step = NonNullable<Props['steps']>[number]

/** How the overall score follows from the categories, step by step. */
export const derivation = component({
  name: 'derivation',
  summary:
    'How the overall score follows: weight × score per category, sums, steps, rounding, coverage, override.',
  props: derivationProps,
  draw(given, context) {
    const { words } = context
    const said = words.components.derivation
    const { rows, steps = [], overall, band, grade, override, coverage, withheld, rounded } = given
    if (rows.length === 0 && steps.length === 0 && !overall) return []
    const result = joined([phrasing(overall), phrasing(grade), mark(band)], words.components.shared.dash)
    return [
      region('derivation', [
        paragraph([text(said.method[given.method])]),
        ...products(given, context),
        ...roundingNote(words, rounded),
        ...quotient(given, context),
        ...deductions(given, context),
        ...tableOf({ rows: steps, columns: stepColumns(context) }),
        ...(result.length > 0 ? [paragraph([strong(wording(said.result, { result }))])] : []),
        ...(withheld ? [paragraph([text(words.components.scorecard.withheld[withheld])])] : []),
        ...(coverage ? [paragraph(coverageSentence(coverage, context))] : []),
        ...(override ? [alert('important', [paragraph(overrideSentence(override, context))])] : []),
        paragraph([text(said.rounding)]),
      ]),
    ]
  },
})

function products(
  { rows, weights, products: sum, earned, possible, rounded }: Props,
  context: DrawContext,
): BlockContent[] {
  const said = context.words.components.derivation
  const added = rows.filter((row) => row.product !== undefined)
  const sums = {
    weight: phrasing(weights),
    product: phrasing(sum),
    earned: phrasing(earned),
    possible: phrasing(possible),
  }
  const hasSums = Object.values(sums).some((cell) => cell.length > 0)
  return tableOf({
    rows,
    columns: rowColumns(context),
    totals: hasSums ? [{ strong: true, cells: { name: [text(said.sum)], ...sums } }] : [],
    data: {
      totals: [
        ...footing({ total: weights, rounded }, added, (row) => row.weight),
        ...footing({ total: sum, rounded }, added, (row) => row.product),
        ...footing({ total: earned, rounded }, rows, (row) => row.earned),
        ...footing({ total: possible, rounded }, rows, (row) => row.possible),
      ],
    },
  })
}

function quotient(
  { weights, products: sum, earned, possible, raw, unrounded, near }: Props,
  { words }: DrawContext,
): BlockContent[] {
  const said = words.components.derivation
  const [above, under] = earned && possible ? [earned, possible] : [sum, weights]
  if (!above || !under || !raw) return []
  const values = { above: figure(above), under: figure(under), raw: figure(raw) }
  return [
    paragraph(
      unrounded
        ? wording(said.quotientRounded, { ...values, unrounded: figure(unrounded) })
        : wording(near ? said.quotientNear : said.quotient, values),
    ),
  ]
}

function deductions({ deduction, raw }: Props, { words }: DrawContext): BlockContent[] {
  if (!deduction) return []
  const said = words.components.derivation
  const { start, rows, total, limited } = deduction
  const table = tableOf({
    rows,
    columns: [
      { key: 'level', head: words.components.finding.severity, share: 2, cell: ({ level }) => mark(level) },
      {
        key: 'open',
        head: words.components.levelCounts.open,
        align: 'right',
        cell: ({ open }) => figure(open),
      },
      { key: 'each', head: said.each, align: 'right', cell: ({ each }) => figure(each) },
      { key: 'cap', head: said.cap, align: 'right', cell: ({ cap }) => phrasing(cap) },
      { key: 'amount', head: said.deducted, align: 'right', cell: ({ amount }) => figure(amount) },
    ],
    totals: [{ strong: true, cells: { level: [text(said.sum)], amount: figure(total) } }],
    data: { totals: footing({ total }, rows, ({ amount }) => amount) },
  })
  if (!raw) return table
  const values = { start: figure(start), total: figure(total), raw: figure(raw) }
  return [...table, paragraph(wording(limited ? said.deductionLimited : said.deduction, values))]
}

function rowColumns({ words }: DrawContext): Column<Row>[] {
  const said = words.components.derivation
  const number = (key: 'weight' | 'share' | 'earned' | 'possible' | 'product'): Column<Row> => ({
    key,
    head: said[key],
    align: 'right',
    cell: (row) => phrasing(row[key]),
  })
  return [
    { key: 'name', head: said.category, share: 2, cell: ({ name }) => phrasing(name) },
    number('weight'),
    number('share'),
    {
      key: 'score',
      head: said.score,
      align: 'right',
      cell: ({ score, state = 'scored' }) =>
        state === 'scored' || score ? phrasing(score) : [text(words.components.scorecard.state[state])],
    },
    number('earned'),
    number('possible'),
    number('product'),
  ]
}

function stepColumns({ words }: DrawContext): Column<Step>[] {
  const said = words.components.derivation
  return [
    { key: 'scope', head: said.scope, share: 1.5, cell: ({ scope }) => phrasing(scope) },
    { key: 'before', head: said.before, align: 'right', cell: ({ before }) => figure(before) },
    {
      key: 'step',
      head: said.step,
      cell: ({ kind, value }) => wording(said.steps[kind], { value: figure(value) }),
    },
    { key: 'change', head: said.change, align: 'right', cell: ({ change }) => phrasing(change) },
    { key: 'after', head: said.after, align: 'right', cell: ({ after }) => figure(after) },
    { key: 'reason', head: said.reason, share: 2, cell: ({ reason }) => phrasing(reason) },
    { key: 'triggers', head: said.triggers, share: 2, cell: ({ triggers }) => linkList(words, triggers) },
  ]
}
