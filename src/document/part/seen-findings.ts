import type { CategoryResult } from '../../assess/index.js'
import type { ViewContext } from '../context.js'
import { findingRow } from './findings.js'
import type { Props } from './props.js'

/**
 * Open findings that stand in other categories and were seen by this reviewer as well: their `sources` name the
 * category, or the reviewer. Undefined without any.
 */
export function seenFindings(context: ViewContext, result: CategoryResult): Props<'gap-table'> | undefined {
  const own = new Set(idsOf(result))
  const names = new Set(
    [...own, result.category.name, result.category.reviewer].map((name) => name?.toLowerCase()),
  )
  const rows = context.assessment.rows.filter(
    ({ finding, open }) =>
      open &&
      !own.has(finding.category ?? '') &&
      finding.sources.some((source) => names.has(source.toLowerCase())),
  )
  if (rows.length === 0) return undefined
  return { rows: rows.map((row) => findingRow(context, row, { phase: false })) }
}

/** A category and all below it. */
function idsOf({ category, children }: CategoryResult): readonly string[] {
  return [category.id, ...children.flatMap(idsOf)]
}
