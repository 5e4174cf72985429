import { grouped, present, type FigureId, type FindingResult } from '../../assess/index.js'
import type { FigureValue } from '../../tree/value.js'
import type { ViewContext } from '../context.js'
import { badge } from './badge.js'

/** Open findings of one priority, with what counts and adds them up. */
export type PriorityRows = {
  /** Id of the priority; absent for findings without one. */
  readonly id?: string
  readonly label: { label: string; icon?: string }
  readonly caption?: string
  readonly count: FigureValue
  readonly effort: FigureId | undefined
  readonly results: readonly FindingResult[]
}

/** Open findings by priority, most pressing first, then those without one; priorities of no finding are among them. */
export function openRows({ assessment, figure, words }: ViewContext): readonly PriorityRows[] {
  const { byPriority, unranked } = assessment.counts
  const open = grouped(
    assessment.rows.filter((result) => result.open),
    ({ priority }) => [priority?.id],
  )
  const ranked = byPriority.map(({ level, open: count, effort }) => ({
    id: level.id,
    label: badge(level),
    count: figure(count),
    effort,
    results: open.get(level.id) ?? [],
    ...present({ caption: level.caption }),
  }))
  if (unranked?.priority === undefined) return ranked
  const rest = {
    label: { label: words.documents.gapAnalysis.without.priority },
    count: figure(unranked.priority),
    effort: unranked.effort.priority,
    results: open.get(undefined) ?? [],
  }
  return [...ranked, rest]
}
