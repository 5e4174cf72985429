import { present, type FigureId, type HistoryResult } from '../../assess/index.js'
import type { ViewContext } from '../context.js'
import type { Entry, Props } from './props.js'

/** Earlier assessments of the same subject; undefined when none is known. */
export function history(context: ViewContext): Props<'history'> | undefined {
  const { findings, history: runs } = context.assessment
  if (runs.length === 0) return undefined
  const names = new Map(
    runs.flatMap(({ categories }) => categories.map(({ id, name }) => [id, name] as const)),
  )
  const order = findings.categories.map(({ id }) => id)
  const columns = [
    ...order.filter((id) => names.has(id)),
    ...[...names.keys()].filter((id) => !order.includes(id)),
  ]
  return {
    categories: columns.map((id) => names.get(id) ?? id),
    runs: runs.map((result) => run(context, result, columns)),
  }
}

function run(
  { format, optional }: ViewContext,
  { entry, categories, overall, found, fixed, open }: HistoryResult,
  columns: readonly string[],
): Entry<Props<'history'>['runs']> {
  const scoreOf = (wanted: string): FigureId | undefined => categories.find(({ id }) => id === wanted)?.score
  return {
    date: format.date(entry.date),
    // A score that was not noted stays blank: it is not stated, which is not the same as unknown.
    categories: columns.map((id) => optional(scoreOf(id)) ?? ''),
    ...present({
      label: entry.label,
      overall: optional(overall),
      found: optional(found),
      fixed: optional(fixed),
      open: optional(open),
    }),
  }
}
