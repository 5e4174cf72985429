import type {
  Category,
  Finding,
  Findings,
  PriorityLevel,
  SeverityLevel,
  StatusLevel,
} from '../model/index.js'
import type { Pointer } from './assessment.js'
import { grouped } from './grouped.js'
import type { CountedRow } from './ledger.js'
import { originalOf } from './original.js'

/** A finding with what its scales say about it. */
export type IndexedFinding = {
  readonly finding: Finding
  readonly pointer: Pointer
  /** Id and pointer, as the rows of counts list it; shared between counts. */
  readonly row: CountedRow
  readonly status: StatusLevel
  readonly severity?: SeverityLevel
  readonly priority?: PriorityLevel
  readonly open: boolean
  readonly counted: boolean
  readonly critical: boolean
  readonly blocker: boolean
  /** Id of the phase that carries it: its own field, or the phase of the first task that lists it. */
  readonly phase?: string
}

/** Findings by every key that figures ask for; lists keep the final order. */
export type FindingIndex = {
  readonly all: readonly IndexedFinding[]
  readonly open: readonly IndexedFinding[]
  readonly byId: ReadonlyMap<string, IndexedFinding>
  /** All findings of a category and of the categories below it. */
  readonly byCategory: ReadonlyMap<string, readonly IndexedFinding[]>
  readonly byPhase: ReadonlyMap<string, readonly IndexedFinding[]>
  /** Ids of the duplicates of a finding. */
  readonly duplicates: ReadonlyMap<string, readonly string[]>
  /** Whether a finding, or the one it repeats, is open. */
  readonly isOpen: (finding: string) => boolean
  /** A category and the categories above it, nearest first. */
  readonly ancestors: (category: string) => readonly string[]
}

/**
 * Indexes findings in the order every document lists them: priority, severity, input order.
 *
 * What has no level on an axis comes after everything that has one.
 */
export function indexFindings(findings: Findings): FindingIndex {
  const levels = levelsOf(findings)
  const phases = phasesOf(findings)
  const all = findings.findings
    .map((finding, position) => ({ ...indexOne(finding, position, levels, phases), position }))
    .sort((a, b) => levels.rank(a) - levels.rank(b) || a.position - b.position)
    .map(({ position: _position, ...rest }): IndexedFinding => rest)
  const ancestors = ancestorsOf(findings.categories)
  const byId = new Map(all.map((row) => [row.finding.id, row]))
  return {
    all,
    open: all.filter(({ open }) => open),
    byId,
    isOpen: (id) => originalOf(id, (one) => byId.get(one))?.open ?? false,
    byCategory: grouped(all, ({ finding }) =>
      finding.category === undefined ? [] : ancestors(finding.category),
    ),
    byPhase: grouped(all, ({ phase }) => (phase === undefined ? [] : [phase])),
    duplicates: new Map(
      [
        ...grouped(all, ({ finding }) => (finding.duplicateOf === undefined ? [] : [finding.duplicateOf])),
      ].map(([id, rows]) => [id, rows.map(({ finding }) => finding.id)]),
    ),
    ancestors,
  }
}

type Levels = {
  readonly severities: ReadonlyMap<string, SeverityLevel>
  readonly priorities: ReadonlyMap<string, PriorityLevel>
  readonly statuses: ReadonlyMap<string, StatusLevel>
  readonly fallback: StatusLevel
  readonly isCritical: (finding: Finding) => boolean
  readonly rank: (row: Pick<IndexedFinding, 'finding'>) => number
}

function levelsOf({ scales, scoring }: Findings): Levels {
  const ranks = (levels: readonly { readonly id: string }[]): ReadonlyMap<string, number> =>
    new Map(levels.map(({ id }, rank) => [id, rank]))
  const severityRanks = ranks(scales.severities)
  const priorityRanks = ranks(scales.priorities)
  const first = (scoring.criticalAxis === 'severity' ? scales.severities : scales.priorities)[0]?.id
  return {
    severities: new Map(scales.severities.map((level) => [level.id, level])),
    priorities: new Map(scales.priorities.map((level) => [level.id, level])),
    statuses: new Map(scales.statuses.map((level) => [level.id, level])),
    // The check stage refuses unknown states; a file read in spite of that counts them as open.
    fallback: scales.statuses.find((level) => level.class === 'open') ?? {
      id: 'open',
      label: 'open',
      class: 'open',
    },
    isCritical: (finding) => first !== undefined && finding[scoring.criticalAxis] === first,
    rank: ({ finding }) =>
      (priorityRanks.get(finding.priority ?? '') ?? priorityRanks.size) * (severityRanks.size + 1) +
      (severityRanks.get(finding.severity ?? '') ?? severityRanks.size),
  }
}

function indexOne(
  finding: Finding,
  position: number,
  levels: Levels,
  phases: ReadonlyMap<string, string>,
): IndexedFinding {
  const pointer = `/findings/${position}`
  const status = levels.statuses.get(finding.status.state) ?? levels.fallback
  const severity = levels.severities.get(finding.severity ?? '')
  const priority = levels.priorities.get(finding.priority ?? '')
  const counted = finding.duplicateOf === undefined
  const open = counted && (status.class === 'open' || status.class === 'partial')
  const phase = finding.phase ?? phases.get(finding.id)
  return {
    finding,
    pointer,
    row: { id: finding.id, pointer },
    status,
    ...(severity ? { severity } : {}),
    ...(priority ? { priority } : {}),
    open,
    counted,
    critical: open && levels.isCritical(finding),
    blocker: finding.blocker ?? priority?.blocker ?? false,
    ...(phase === undefined ? {} : { phase }),
  }
}

/** The phase of the first task that lists a finding. */
function phasesOf({ phases }: Findings): ReadonlyMap<string, string> {
  const found = new Map<string, string>()
  for (const phase of phases) {
    for (const id of phase.tasks.flatMap((task) => task.findings)) if (!found.has(id)) found.set(id, phase.id)
  }
  return found
}

function ancestorsOf(categories: readonly Category[]): (category: string) => readonly string[] {
  const parents = new Map(categories.map(({ id, parent }) => [id, parent]))
  const known = new Map<string, readonly string[]>()
  return (category) => {
    const found = known.get(category)
    if (found) return found
    const chain: string[] = []
    for (
      let id: string | undefined = category;
      id !== undefined && !chain.includes(id);
      id = parents.get(id)
    ) {
      chain.push(id)
    }
    known.set(category, chain)
    return chain
  }
}
