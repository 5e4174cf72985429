import type { BlockContent } from 'mdast'
import { z } from 'zod'
import { paragraph, region, text } from '../tree/builders.js'
import { figureSlot } from '../tree/value-schema.js'
import { type Column, tableOf, totalRow } from './column.js'
import { component, type DrawContext } from './component.js'
import { footing, roundingNote } from './footing.js'
import { known } from './known.js'
import { labelledLine } from './labelled.js'
import { phrasing } from './phrasing.js'
import { line, measured } from './props.js'

const benefit = z.object({
  label: line,
  before: measured.optional(),
  after: measured.optional(),
  saving: figureSlot.optional(),
  per: z.string().optional(),
})

const horizon = z.object({ label: line, multiple: figureSlot.optional(), percent: figureSlot.optional() })

const props = z.object({
  rows: z.array(benefit),
  savings: figureSlot.optional().describe('Adds the savings of the rows'),
  payback: figureSlot.optional(),
  returns: z
    .array(horizon)
    .optional()
    .describe('Return after stated times; the formula stands under the table'),
  claimed: z.array(z.object({ label: line, amount: figureSlot, source: line.optional() })).optional(),
  rounded: z.boolean().optional().describe('The printed savings do not add up to the printed sum'),
})

/** What is gained: measures without and with the work, savings, payback and return. */
export const benefits = component({
  name: 'benefits',
  summary: 'Benefits before and after, savings added up, payback and return on investment with its formula.',
  props,
  draw({ rows, savings, payback, returns = [], claimed = [], rounded }, context) {
    const { words } = context
    const said = words.components.benefits
    const body: BlockContent[] = [
      ...tableOf({
        rows,
        columns: benefitColumns(context),
        totals: totalRow(words, 'label', { saving: phrasing(savings) }),
        data: {
          totals: footing({ total: savings, rounded }, rows, (row) => row.saving),
        },
      }),
      ...roundingNote(words, rounded),
      ...(payback ? [paragraph(labelledLine(words, said.payback, phrasing(payback)))] : []),
      ...tableOf({ rows: returns, columns: returnColumns(context) }),
      ...(returns.length > 0 ? [paragraph(text(said.formula))] : []),
      ...tableOf({ rows: claimed, columns: claimedColumns(context) }),
    ]
    return body.length > 0 ? [region('benefits', body)] : []
  },
})

function benefitColumns({ words }: DrawContext): Column<z.output<typeof benefit>>[] {
  const said = words.components.benefits
  return [
    { key: 'label', head: said.measure, share: 2, cell: ({ label }) => phrasing(label) },
    { key: 'before', head: said.before, cell: ({ before }) => known(words, before) },
    { key: 'after', head: said.after, cell: ({ after }) => known(words, after) },
    { key: 'saving', head: said.saving, align: 'right', cell: ({ saving }) => phrasing(saving) },
    { key: 'per', head: said.per, share: 0.7, cell: ({ per }) => phrasing(per) },
  ]
}

function returnColumns({ words }: DrawContext): Column<z.output<typeof horizon>>[] {
  const said = words.components.benefits
  return [
    { key: 'label', head: said.horizon, share: 2, cell: ({ label }) => phrasing(label) },
    { key: 'multiple', head: said.multiple, align: 'right', cell: ({ multiple }) => phrasing(multiple) },
    { key: 'percent', head: said.percent, align: 'right', cell: ({ percent }) => phrasing(percent) },
  ]
}

function claimedColumns({ words }: DrawContext): Column<{
  label: z.output<typeof line>
  amount: z.output<typeof figureSlot>
  source?: z.output<typeof line> | undefined
}>[] {
  const said = words.components.benefits
  return [
    { key: 'label', head: said.claimed, share: 2, cell: ({ label }) => phrasing(label) },
    { key: 'amount', head: said.amount, align: 'right', cell: ({ amount }) => phrasing(amount) },
    { key: 'source', head: said.source, cell: ({ source }) => phrasing(source) },
  ]
}
