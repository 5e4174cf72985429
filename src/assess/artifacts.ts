import type { Artifact, PriorityLevel } from '../model/index.js'
import type { ArtifactResult, ArtifactsResult } from './entity-result.js'
import type { Derivation, FigureId } from './ledger.js'
import { present } from './present.js'
import { queryText, type Phrase } from './query.js'
import { inner } from './terms.js'
import type { Workbench } from './workbench.js'

/**
 * Puts every file into its places: the findings that ask for it, its priority, and the areas it belongs to.
 *
 * A file is as pressing as the most pressing finding that asks for it, and stands in the areas of all of them,
 * unless it says so itself. It is counted once, in however many areas it stands.
 */
export function assessArtifacts(work: Workbench): ArtifactsResult {
  const asking = askedBy(work)
  const rows = work.findings.artifacts.map((artifact, position): ArtifactResult => {
    const findings = asking.get(artifact.id) ?? []
    return {
      artifact,
      pointer: `/artifacts/${position}`,
      findings,
      categories: topCategories(artifact, findings, work),
      ...present({ priority: priorityOf(artifact, findings, work) }),
    }
  })
  const missing = rows.filter(({ artifact }) => artifact.state === 'missing')
  return { rows, ...countByPriority(missing, work), byCategory: countByCategory(missing, work) }
}

/** Findings by the artifact they ask for, whichever of the two names the other. */
function askedBy({ findings }: Workbench): ReadonlyMap<string, readonly string[]> {
  const asking = new Map<string, string[]>()
  const add = (artifact: string, finding: string): void => {
    const known = asking.get(artifact) ?? []
    if (!known.includes(finding)) asking.set(artifact, [...known, finding])
  }
  for (const { id, findings: named } of findings.artifacts) named.forEach((finding) => add(id, finding))
  for (const { id, artifacts } of findings.findings) artifacts.forEach((artifact) => add(artifact, id))
  return asking
}

function priorityOf(
  { priority }: Artifact,
  asking: readonly string[],
  { findings, index }: Workbench,
): PriorityLevel | undefined {
  const levels = findings.scales.priorities
  if (priority !== undefined) return levels.find(({ id }) => id === priority)
  const wanted = new Set(asking.map((id) => index.byId.get(id)?.priority?.id))
  return levels.find(({ id }) => wanted.has(id))
}

/** Ids of top-level categories, the file's own first. */
function topCategories(
  { category }: Artifact,
  asking: readonly string[],
  { index }: Workbench,
): readonly string[] {
  const named = [category, ...asking.map((id) => index.byId.get(id)?.finding.category)]
  const tops = named.flatMap((id) => (id === undefined ? [] : (index.ancestors(id).at(-1) ?? [])))
  return [...new Set(tops)]
}

function countByPriority(
  missing: readonly ArtifactResult[],
  work: Workbench,
): Pick<ArtifactsResult, 'byPriority' | 'unranked'> {
  const { define } = work.draft
  const unranked = missing.filter(({ priority }) => !priority)
  return {
    byPriority: work.findings.scales.priorities.map((level) => ({
      level,
      missing: define(
        'missingPriority',
        { priority: level.id },
        {
          derivation: countMissing(
            missing.filter(({ priority }) => priority === level),
            ['priority', level.label],
            work,
          ),
          names: { priority: level.label },
        },
      ),
    })),
    ...present({
      unranked:
        unranked.length === 0
          ? undefined
          : define('missingUnranked', {}, { derivation: countMissing(unranked, 'noPriority', work) }),
    }),
  }
}

function countByCategory(
  missing: readonly ArtifactResult[],
  work: Workbench,
): Readonly<Record<string, FigureId>> {
  const counted = work.findings.categories.flatMap(({ id, name }): (readonly [string, FigureId])[] => {
    const inside = missing.filter(({ categories }) => categories.includes(id))
    if (inside.length === 0) return []
    const derivation = countMissing(inside, ['category', name], work)
    return [
      [id, work.draft.define('missingCategory', { category: id }, { derivation, names: { category: name } })],
    ]
  })
  return Object.fromEntries(counted)
}

function countMissing(rows: readonly ArtifactResult[], phrase: Phrase, work: Workbench): Derivation {
  return countFiles(rows, queryText(work, 'missing', phrase))
}

/** Counts files; of those that are alternatives, only one way will be gone, so they count as a range. */
export function countFiles(
  rows: readonly Pick<ArtifactResult, 'artifact' | 'pointer'>[],
  query: string,
): Derivation {
  const ways = [...new Set(rows.flatMap(({ artifact }) => artifact.alternative ?? []))]
  const count = (way: string | undefined): Derivation => ({
    op: 'count',
    query,
    rows: rows.flatMap(({ artifact: { alternative, id }, pointer }) =>
      alternative === way ? [{ id, pointer }] : [],
    ),
  })
  if (ways.length < 2) {
    return { op: 'count', query, rows: rows.map(({ artifact: { id }, pointer }) => ({ id, pointer })) }
  }
  const either = inner({ op: 'either', of: ways.map((way) => inner(count(way))) })
  return { op: 'sum', of: [inner(count(undefined)), either] }
}
