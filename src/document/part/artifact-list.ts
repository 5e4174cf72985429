import { present } from '../../assess/index.js'
import type { Artifact } from '../../model/index.js'
import type { ViewContext } from '../context.js'
import { badge } from './badge.js'
import { findingLinks } from './finding-links.js'
import type { Entry, Props } from './props.js'

type Group = Entry<Props<'artifact-list'>['groups']>

type Choice = {
  readonly depth: Props<'artifact-list'>['depth']
  readonly of?: (artifact: Artifact) => boolean
  /** Without the priorities as headings. */
  readonly flat?: boolean
}

/**
 * Files to create, most pressing first, with the findings that ask for them; those that `of` picks. Undefined when
 * none of them is missing.
 */
export function artifactList(
  context: ViewContext,
  { depth, of = () => true, flat = false }: Choice,
): Props<'artifact-list'> | undefined {
  const { findings } = context.assessment
  const missing = findings.artifacts.flatMap((artifact, index) =>
    artifact.state === 'missing' && of(artifact) ? [{ artifact, index }] : [],
  )
  if (missing.length === 0) return undefined
  const asking = askedBy(context)
  const levels = findings.scales.priorities
  const groups = [...levels, undefined].flatMap((level): Group[] => {
    const rows = missing
      .filter(({ artifact }) => artifact.priority === level?.id)
      .map(({ artifact, index }) => row(context, artifact, { index, ids: asking.get(artifact.id) ?? [] }))
    return rows.length > 0 ? [{ rows, ...present({ label: level && badge(level) }) }] : []
  })
  return { depth, groups: flat ? [{ rows: groups.flatMap(({ rows }) => rows) }] : groups }
}

/** Findings by the artifact they ask for, whichever of the two names the other. */
export function askedBy({ assessment }: ViewContext): ReadonlyMap<string, string[]> {
  const asking = new Map<string, string[]>()
  const add = (artifact: string, finding: string): void => {
    const known = asking.get(artifact) ?? []
    if (!known.includes(finding)) asking.set(artifact, [...known, finding])
  }
  for (const { id, findings } of assessment.findings.artifacts)
    findings.forEach((finding) => add(id, finding))
  for (const { id, artifacts } of assessment.findings.findings)
    artifacts.forEach((artifact) => add(artifact, id))
  return asking
}

function row(
  context: ViewContext,
  { path, kind, note }: Artifact,
  { index, ids }: { readonly index: number; readonly ids: readonly string[] },
): Entry<Group['rows']> {
  return {
    path: kind === 'dir' && !path.endsWith('/') ? `${path}/` : path,
    ...present({
      note:
        note === undefined
          ? undefined
          : context.authored.inline(note.replace(/^#\s*/, ''), `/artifacts/${index}/note`),
      findings: findingLinks(context, ids),
    }),
  }
}
