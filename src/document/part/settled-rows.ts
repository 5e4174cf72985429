import { grouped, present, type FindingResult } from '../../assess/index.js'
import type { FigureValue } from '../../tree/value.js'
import type { ViewContext } from '../context.js'
import { badge } from './badge.js'

/** Findings that are not open for the same reason. */
export type SettledRows = {
  readonly label: { label: string; icon?: string }
  /** Duplicates enter no count. */
  readonly count?: FigureValue
  readonly results: readonly FindingResult[]
}

/** Findings that are not open, by status, then duplicates of open ones. */
export function settledRows({ assessment, figure, words }: ViewContext): readonly SettledRows[] {
  const settled = assessment.rows.filter(({ open }) => !open)
  const isDuplicate = ({ status }: FindingResult): boolean =>
    status.class === 'open' || status.class === 'partial'
  const byStatus = grouped(
    settled.filter((result) => !isDuplicate(result)),
    ({ status }) => [status.id],
  )
  const duplicates = settled.filter(isDuplicate)
  const groups = assessment.counts.byStatus.map(({ level, listed }) => ({
    label: badge(level),
    ...present({ count: figure(listed) }),
    results: byStatus.get(level.id) ?? [],
  }))
  return [
    ...groups,
    { label: { label: words.documents.gapAnalysis.duplicates }, results: duplicates },
  ].filter(({ results }) => results.length > 0)
}
