import { z } from 'zod'
import { present } from '../../assess/index.js'
import { components } from '../../component/index.js'
import type { ViewContext } from '../context.js'
import { findingCard } from './finding-card.js'
import { findingRow, hasCard } from './findings.js'
import type { Entry, Props } from './props.js'
import { settledRows, type SettledRows } from './settled-rows.js'

/** Schema of a group of findings that are not open, with the cards of those that say why. */
export const settledGroup = z.strictObject({
  table: components['gap-table'].props,
  cards: z.array(components['finding-card'].props),
})

type Group = z.input<typeof settledGroup>

/** Findings that are not open, by status, then duplicates of open ones: listed, but in no count, effort or cost. */
export function settledFindings(context: ViewContext): Group[] {
  return settledRows(context).map((rows) => group(context, rows))
}

function group(context: ViewContext, { label, count, results }: SettledRows): Group {
  return {
    table: {
      heading: { depth: 3, label },
      ...present({ count }),
      rows: results.map((result): Entry<Props<'gap-table'>['rows']> => {
        const { status: _status, ...row } = findingRow(context, result, { anchored: true, phase: false })
        return row
      }),
    },
    cards: results.filter(hasCard).map((result) => findingCard(context, result, { depth: 4 })),
  }
}
