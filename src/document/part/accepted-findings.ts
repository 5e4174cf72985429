import { present } from '../../assess/index.js'
import type { ViewContext } from '../context.js'
import { findingRow } from './findings.js'
import type { Props } from './props.js'
import { settledRows } from './settled-rows.js'

/** Findings that are accepted as they are, a table for each such status; none where nothing is accepted. */
export function acceptedFindings(
  context: ViewContext,
  { depth }: { readonly depth: NonNullable<Props<'gap-table'>['heading']>['depth'] },
): Props<'gap-table'>[] {
  return settledRows(context)
    .filter(({ results }) => results[0]?.status.class === 'accepted')
    .map(({ label, count, results }) => ({
      heading: { depth, label },
      ...present({ count }),
      rows: results.map((result) => {
        const { status: _status, ...row } = findingRow(context, result, { phase: false })
        return row
      }),
    }))
}
