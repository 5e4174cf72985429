import { present, type ArtifactResult } from '../../assess/index.js'
import type { FigureValue } from '../../tree/value.js'
import type { ViewContext } from '../context.js'
import { badge } from './badge.js'
import { findingLinks } from './finding-links.js'
import type { Entry, Props } from './props.js'

type Group = Entry<Props<'artifact-list'>['groups']>

/** Files to create, most pressing first, with the findings that ask for them; undefined when none is missing. */
export function artifactList(
  context: ViewContext,
  { depth }: { readonly depth: Props<'artifact-list'>['depth'] },
): Props<'artifact-list'> | undefined {
  const { artifacts } = context.assessment
  const missing = artifacts.rows.filter(isMissing)
  if (missing.length === 0) return undefined
  const { byPriority, unranked } = artifacts
  const groups = [
    ...byPriority.map(({ level, missing: count }): Group => ({
      label: badge(level),
      count: context.figure(count),
      rows: rowsOf(
        context,
        missing.filter(({ priority }) => priority?.id === level.id),
      ),
    })),
    ...(unranked === undefined ? [] : [restOf(context, missing, context.figure(unranked))]),
  ]
  return { depth, groups: groups.filter(({ rows }) => rows.length > 0) }
}

/** A file as a row of a list. */
export function artifactRow(
  context: ViewContext,
  { artifact: { alternative, kind, note, path }, findings, pointer }: ArtifactResult,
): Entry<Group['rows']> {
  return {
    path: kind === 'dir' && !path.endsWith('/') ? `${path}/` : path,
    ...present({
      alternative,
      note:
        note === undefined
          ? undefined
          : context.authored.inline(note.replace(/^#\s*/, ''), `${pointer}/note`),
      findings: findingLinks(context, findings),
    }),
  }
}

/** Whether a file is to be created. */
export function isMissing({ artifact }: ArtifactResult): boolean {
  return artifact.state === 'missing'
}

function rowsOf(context: ViewContext, results: readonly ArtifactResult[]): Entry<Group['rows']>[] {
  return results.map((result) => artifactRow(context, result))
}

/** Files without a priority, under a label of their own where others have one. */
function restOf(context: ViewContext, missing: readonly ArtifactResult[], count: FigureValue): Group {
  const rest = missing.filter(({ priority }) => priority === undefined)
  const rows = rowsOf(context, rest)
  if (rest.length === missing.length) return { rows, count }
  return { label: { label: context.words.documents.gapAnalysis.without.priority }, count, rows }
}
