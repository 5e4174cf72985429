import type { FindingQuery } from '../model/index.js'
import { figureId } from './figure-catalogue.js'
import type { Derivation, FigureId, Term } from './ledger.js'
import type { IndexedFinding } from './index-findings.js'
import type { Workbench } from './workbench.js'

type QueryWord = keyof Workbench['words']['queries']

/** One condition of a filter: a phrase, or a phrase with the name it is about. */
export type Phrase = QueryWord | readonly [QueryWord, string]

/** The filter of a count in words: phrases of the language, joined. */
export function queryText({ words }: Pick<Workbench, 'words'>, ...phrases: readonly Phrase[]): string {
  return phrases
    .map((phrase) =>
      typeof phrase === 'string'
        ? words.queries[phrase]
        : words.queries[phrase[0]].replace('{name}', () => phrase[1]),
    )
    .join(', ')
}

/** A count of findings, with the filter in words. */
export function countOf(query: string, rows: readonly IndexedFinding[]): Derivation {
  return { op: 'count', query, rows: rows.map(({ row }) => row) }
}

/** The open findings a query of the rule tables asks for, and its filter in words. */
export function openFindings(
  query: FindingQuery,
  work: Workbench,
): { rows: readonly IndexedFinding[]; text: string } {
  const { index } = work
  const pool = query.category === undefined ? index.open : (index.byCategory.get(query.category) ?? [])
  const rows = pool.filter(
    ({ finding, open, critical, blocker }) =>
      open &&
      (query.severity === undefined || finding.severity === query.severity) &&
      (query.priority === undefined || finding.priority === query.priority) &&
      (query.tag === undefined || finding.tags.includes(query.tag)) &&
      (query.critical === undefined || critical) &&
      (query.blocker === undefined || blocker),
  )
  return { rows, text: openText(query, work) }
}

/** The count of a query as a term: the named figure where one counts just that, else the count itself. */
export function openTerm(query: FindingQuery, work: Workbench): Term {
  const named = namedFigure(query)
  if (named !== undefined && work.draft.has(named)) return { figure: named }
  const { rows, text } = openFindings(query, work)
  return { derivation: countOf(text, rows) }
}

function namedFigure({
  severity,
  priority,
  category,
  tag,
  critical,
  blocker,
}: FindingQuery): FigureId | undefined {
  const stated = [severity, priority, category, tag, critical, blocker].filter((field) => field !== undefined)
  if (stated.length === 0) return 'open.total'
  if (stated.length > 1 || tag !== undefined) return undefined
  if (severity !== undefined) return figureId('openSeverity', { severity })
  if (priority !== undefined) return figureId('openPriority', { priority })
  if (category !== undefined) return figureId('categoryOpen', { category })
  return critical ? 'open.critical' : 'open.blockers'
}

function openText(
  { severity, priority, category, tag, critical, blocker }: FindingQuery,
  work: Workbench,
): string {
  const { scales, categories } = work.findings
  const nameIn = (list: readonly { id: string; label: string }[], id: string): string =>
    list.find((level) => level.id === id)?.label ?? id
  return queryText(
    work,
    'open',
    ...(severity === undefined ? [] : [['severity', nameIn(scales.severities, severity)] as const]),
    ...(priority === undefined ? [] : [['priority', nameIn(scales.priorities, priority)] as const]),
    ...(category === undefined
      ? []
      : [['category', categories.find(({ id }) => id === category)?.name ?? category] as const]),
    ...(tag === undefined ? [] : [['tag', tag] as const]),
    ...(critical ? (['critical'] as const) : []),
    ...(blocker ? (['blocker'] as const) : []),
  )
}
