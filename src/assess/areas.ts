import type { CategoryResult } from './assessment.js'
import type { AreasResult } from './entity-result.js'
import { numberIn } from './exact.js'
import type { FigureId } from './ledger.js'
import type { Workbench } from './workbench.js'

/** Parts the areas by what their band says; undefined when no band says which areas are ready. */
export function assessAreas(categories: readonly CategoryResult[], work: Workbench): AreasResult | undefined {
  if (work.findings.scales.bands.every(({ ready }) => ready === undefined)) return undefined
  const scored = categories.filter(({ state }) => state === 'scored')
  const isReady = ({ band }: CategoryResult): boolean => band?.ready === true
  const urgency = new Map(scored.map((result) => [result, rankOf(result, work)]))
  const rank = (result: CategoryResult): number => urgency.get(result) ?? Infinity
  const ready = scored.filter(isReady).toSorted((a, b) => byScore(b, a, work))
  const unready = scored
    .filter((result) => !isReady(result))
    .toSorted((a, b) => compare(rank(a), rank(b)) || byScore(a, b, work))
  return {
    ready: { count: define('categoriesReady', ready, work), ids: idsOf(ready) },
    unready: { count: define('categoriesUnready', unready, work), ids: idsOf(unready) },
  }
}

/** Rank of the most urgent open finding: its priority, or its severity where nothing has a priority. */
function rankOf({ category }: CategoryResult, { findings, index }: Workbench): number {
  const rows = (index.byCategory.get(category.id) ?? []).filter(({ open }) => open)
  const hasPriorities = index.all.some(({ priority }) => priority !== undefined)
  const { priorities, severities } = findings.scales
  const ranks = rows.map(({ priority, severity }) =>
    hasPriorities
      ? priorities.findIndex((level) => level === priority)
      : severities.findIndex((level) => level === severity),
  )
  return Math.min(...ranks.filter((rank) => rank >= 0), Infinity)
}

function compare(a: number, b: number): number {
  return a === b ? 0 : a < b ? -1 : 1
}

/** The lower score first, by the lower end of a range. */
function byScore(a: CategoryResult, b: CategoryResult, { draft }: Workbench): number {
  const [low, high] = [a, b].map(({ score }) => numberIn(score && draft.valueOf(score))?.min)
  return low && high ? low.compare(high) : 0
}

function define(
  key: 'categoriesReady' | 'categoriesUnready',
  results: readonly CategoryResult[],
  { draft, words }: Workbench,
): FigureId {
  const rows = results.map(({ category, pointer }) => ({ id: category.id, pointer }))
  return draft.define(key, {}, { derivation: { op: 'count', query: words.labels[key], rows } })
}

function idsOf(results: readonly CategoryResult[]): string[] {
  return results.map(({ category }) => category.id)
}
