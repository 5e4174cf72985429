import type { BlockContent } from 'mdast'
import type { z } from 'zod'
import { paragraph, region, text } from '../tree/builders.js'
import { type Column, tableOf, totalRow, type TotalRow } from './column.js'
import { component, type DrawContext } from './component.js'
import { footing, roundingNote } from './footing.js'
import { type costRow, investmentProps } from './investment-props.js'
import { bullets, labelledBlocks, labelledEntries, labelledLine } from './labelled.js'
import { linkTo } from './links.js'
import { inBrackets, joined, phrasing } from './phrasing.js'
import { wording } from './wording.js'

type Props = z.output<typeof investmentProps>
type Row = z.output<typeof costRow>
type Extra = NonNullable<Props['contingency']>

/** What it costs: rows per phase or role, subtotal, contingency, tax and total; recurring and quoted amounts apart. */
export const investment = component({
  name: 'investment',
  summary:
    'Hours, rate, cost and return per row; subtotal, contingency, tax and total; recurring and quoted apart.',
  props: investmentProps,
  draw(given, context) {
    const { words } = context
    const said = words.components.investment
    const { recurring = [], equivalent, quoted = [], assumptions = [], rounded } = given
    const notes: BlockContent[] = [
      ...labelledBlocks(
        words,
        said.recurring,
        tableOf({ rows: recurring, columns: columns(said.item, context) }),
      ),
      ...(equivalent
        ? [
            paragraph(
              labelledLine(
                words,
                said.equivalent,
                joined([phrasing(equivalent.amount), at(equivalent.rate, context)], ' '),
              ),
            ),
          ]
        : []),
      ...(quoted.length > 0 ? [bullets(quoted.map((entry) => quotedLine(entry, context)))] : []),
      ...labelledEntries(words, said.assumptions, assumptions.map(phrasing)),
    ]
    const body = [...costTable(given, context), ...roundingNote(words, rounded), ...notes]
    return body.length > 0 ? [region('investment', body)] : []
  },
})

function costTable({ rows, rowsAre = 'activity', ...sums }: Props, context: DrawContext) {
  const { hours, subtotal, contingency, tax, total, rounded } = sums
  const said = context.words.components.investment
  const extra = (label: string, { percent, amount, on }: Extra): TotalRow => {
    const values = { percent: phrasing(percent), on: phrasing(on) }
    const share = on === undefined ? values.percent : wording(said.share, values)
    return { cells: { label: joined([[text(label)], inBrackets(share)], ' '), amount: phrasing(amount) } }
  }
  const split = subtotal !== undefined && (contingency !== undefined || tax !== undefined)
  const amounts = rows.map((row) => row.amount)
  return tableOf({
    rows,
    columns: columns(said.rows[rowsAre], context),
    totals: [
      ...(split ? [{ cells: { label: [text(said.subtotal)], amount: phrasing(subtotal) } }] : []),
      ...(contingency ? [extra(said.contingency, contingency)] : []),
      ...(tax ? [extra(said.tax, tax)] : []),
      ...totalRow(context.words, 'label', {
        hours: phrasing(hours),
        amount: phrasing(total),
      }),
    ],
    data: {
      totals: [
        ...footing({ total: hours, rounded }, rows, (row) => row.hours),
        ...footing({ total: split ? subtotal : undefined, rounded }, amounts, (part) => part),
        ...footing(
          { total, rounded },
          [...(split ? [subtotal] : amounts), contingency?.amount, tax?.amount],
          (part) => part,
        ),
      ],
    },
  })
}

function columns(first: string, { words }: DrawContext): Column<Row>[] {
  const said = words.components.investment
  return [
    { key: 'label', head: first, share: 2.2, cell: ({ label, href }) => linkTo({ text: label, href }) },
    { key: 'role', head: said.role, share: 1.3, cell: ({ role }) => phrasing(role) },
    { key: 'hours', head: said.hours, align: 'right', cell: ({ hours }) => phrasing(hours) },
    { key: 'rate', head: said.rate, align: 'right', cell: ({ rate }) => phrasing(rate) },
    { key: 'amount', head: said.cost, align: 'right', share: 1.2, cell: ({ amount }) => phrasing(amount) },
    { key: 'per', head: said.per, share: 0.8, cell: ({ per }) => phrasing(per) },
    { key: 'roi', head: said.roi, share: 1.6, cell: ({ roi }) => phrasing(roi) },
  ]
}

function at(rate: Row['rate'], { words }: DrawContext) {
  return rate ? inBrackets(wording(words.components.investment.atRate, { rate: phrasing(rate) })) : []
}

function quotedLine({ label, amount, source }: NonNullable<Props['quoted']>[number], { words }: DrawContext) {
  const said = words.components.investment
  const mark =
    source === undefined ? [text(said.quoted)] : wording(said.quotedBy, { source: phrasing(source) })
  return [...phrasing(label), text(': '), ...joined([phrasing(amount), inBrackets(mark)], ' ')]
}
