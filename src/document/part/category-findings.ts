import {
  grouped,
  present,
  type CategoryResult,
  type FigureId,
  type FindingResult,
} from '../../assess/index.js'
import type { ViewContext } from '../context.js'
import { findingRow } from './findings.js'
import type { Props } from './props.js'
import { rounded } from './rounded.js'

/** Open findings by the top-level category they belong to; those without one under the empty id. */
export function openByCategory(context: ViewContext): ReadonlyMap<string, readonly FindingResult[]> {
  const { assessment } = context
  const tops = new Map<string, string>()
  const enter = ({ category, children }: CategoryResult, top: string): void => {
    tops.set(category.id, top)
    children.forEach((child) => enter(child, top))
  }
  assessment.categories.forEach((result) => enter(result, result.category.id))
  const open = assessment.rows.filter((result) => result.open)
  return grouped(open, ({ finding }) => [tops.get(finding.category ?? '') ?? ''])
}

/**
 * The table of a top-level category: its open findings and those of the categories below it. Rows are the place
 * that links to a finding without a card lead to.
 */
export function categoryTable(
  context: ViewContext,
  { open, effort, children }: Pick<CategoryResult, 'open' | 'children'> & { readonly effort?: FigureId },
  results: readonly FindingResult[],
): Props<'gap-table'> | undefined {
  if (results.length === 0) return undefined
  return {
    count: context.figure(open),
    rows: results.map((result) =>
      findingRow(context, result, { anchored: true, category: children.length > 0, phase: false }),
    ),
    ...present({
      effort: context.optional(effort),
      rounded: rounded(
        context,
        effort,
        results.map((result) => result.effort),
      ),
    }),
  }
}
