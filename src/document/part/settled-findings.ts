import { z } from 'zod'
import type { FindingResult } from '../../assess/index.js'
import { components } from '../../component/index.js'
import type { ViewContext } from '../context.js'
import { badge } from './badge.js'
import { findingCard } from './finding-card.js'
import { findingRow, hasCard } from './findings.js'
import { grouped } from './grouped.js'
import type { Entry, Props } from './props.js'

/** Schema of a group of findings that are not open, with the cards of those that say why. */
export const settledGroup = z.strictObject({
  table: components['gap-table'].props,
  cards: z.array(components['finding-card'].props),
})

type Group = z.input<typeof settledGroup>
type Label = NonNullable<Props<'gap-table'>['heading']>['label']

/** Findings that are not open, by status, then duplicates of open ones: listed, but in no count, effort or cost. */
export function settledFindings(context: ViewContext): Group[] {
  const { assessment, figure, words } = context
  const rows = assessment.rows.filter(({ open }) => !open)
  const isDuplicate = ({ status }: FindingResult): boolean =>
    status.class === 'open' || status.class === 'partial'
  const byStatus = grouped(
    rows.filter((result) => !isDuplicate(result)),
    ({ status }) => status.id,
  )
  const groups = assessment.counts.byStatus.flatMap(({ level, listed }): Group[] => {
    const some = byStatus.get(level.id)
    return some ? [group(context, some, { label: badge(level), count: figure(listed) })] : []
  })
  const duplicates = rows.filter(isDuplicate)
  if (duplicates.length === 0) return groups
  return [...groups, group(context, duplicates, { label: { label: words.documents.gapAnalysis.duplicates } })]
}

function group(
  context: ViewContext,
  results: readonly FindingResult[],
  { label, ...count }: { readonly label: Label } & Pick<Props<'gap-table'>, 'count'>,
): Group {
  return {
    table: {
      heading: { depth: 3, label },
      ...count,
      rows: results.map((result): Entry<Props<'gap-table'>['rows']> => {
        const { status: _status, ...row } = findingRow(context, result, { anchored: true, phase: false })
        return row
      }),
    },
    cards: results.filter(hasCard).map((result) => findingCard(context, result, { depth: 4 })),
  }
}
