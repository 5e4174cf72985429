import type { SeverityLevel } from '../model/index.js'
import type { CountResult } from './assessment.js'
import { defineWork } from './effort.js'
import type { FindingFigures } from './finding-figures.js'
import type { IndexedFinding } from './index-findings.js'
import type { FigureId } from './ledger.js'
import { present } from './present.js'
import { countOf, queryText, type Phrase } from './query.js'
import { given } from './terms.js'
import type { Workbench } from './workbench.js'

/** Figures of the findings, by finding id. */
export type Carried = ReadonlyMap<string, FindingFigures>

/** Gives the ids of the efforts that findings carry. */
export function effortsOf(rows: readonly IndexedFinding[], carried: Carried): FigureId[] {
  return rows.flatMap(({ finding }) => carried.get(finding.id)?.effort ?? [])
}

/** Defines the counts over all findings: totals, by severity, priority and status, and what has no level. */
export function countFindings(work: Workbench, carried: Carried): CountResult {
  const { all, open } = work.index
  const count = (rows: readonly IndexedFinding[], ...phrases: readonly Phrase[]) => ({
    derivation: countOf(queryText(work, ...phrases), rows),
  })
  const critical = open.filter((row) => row.critical)
  const blockers = open.filter((row) => row.blocker)
  const { define } = work.draft
  return {
    total: define(
      'findingsTotal',
      {},
      count(
        all.filter(({ counted }) => counted),
        'counted',
      ),
    ),
    listed: define('findingsListed', {}, count(all, 'all')),
    open: define('openTotal', {}, count(open, 'open', 'counted')),
    critical: define('openCritical', {}, count(critical, 'open', 'critical')),
    blockers: define('openBlockers', {}, count(blockers, 'open', 'blocker')),
    ...present({
      effort: defineWork(work, 'openEffort', {}, { of: effortsOf(open, carried) }),
      criticalEffort: defineWork(work, 'effortCritical', {}, { of: effortsOf(critical, carried) }),
      blockersEffort: defineWork(work, 'effortBlockers', {}, { of: effortsOf(blockers, carried) }),
    }),
    blockersByLevel: countBlockers(work, blockers),
    bySeverity: countSeverities(work, carried),
    byPriority: countPriorities(work, carried),
    blockersByPriority: countBlockersByPriority(work, carried),
    byStatus: work.findings.scales.statuses.map((level) => ({
      level,
      listed: define(
        'listedStatus',
        { status: level.id },
        {
          ...count(
            all.filter(({ status }) => status === level),
            ['status', level.label],
          ),
          names: { status: level.label },
        },
      ),
    })),
    ...present({ unranked: countUnranked(work, carried) }),
  }
}

/** Blockers by the levels of the axis that says what is critical. */
function countBlockers(work: Workbench, blockers: readonly IndexedFinding[]): CountResult['blockersByLevel'] {
  const { scales, scoring } = work.findings
  const axis = scoring.criticalAxis
  const levels = axis === 'severity' ? scales.severities : scales.priorities
  return levels.map((level) => ({
    level,
    open: work.draft.define(
      'openBlockersLevel',
      { level: level.id },
      {
        derivation: countOf(
          queryText(work, 'open', 'blocker', [axis, level.label]),
          blockers.filter((row) => row[axis] === level),
        ),
        names: { level: level.label },
      },
    ),
  }))
}

function countSeverities(work: Workbench, carried: Carried): CountResult['bySeverity'] {
  return work.findings.scales.severities.map((level, index) => {
    const parameters = { severity: level.id }
    const names = { severity: level.label }
    const phrase = ['severity', level.label] as const
    const listed = work.index.all.filter(({ severity }) => severity === level)
    const open = listed.filter((row) => row.open)
    const { define } = work.draft
    return {
      level,
      open: define('openSeverity', parameters, {
        derivation: countOf(queryText(work, 'open', phrase), open),
        names,
      }),
      listed: define('listedSeverity', parameters, {
        derivation: countOf(queryText(work, phrase), listed),
        names,
      }),
      ...present({
        cvss: severityCvss(level, index, work),
        effort: defineWork(work, 'effortSeverity', parameters, { of: effortsOf(open, carried), names }),
      }),
    }
  })
}

/** From which CVSS score on a finding is so severe; nothing where no finding has a score. */
function severityCvss(
  { cvssMin, id, label }: SeverityLevel,
  index: number,
  work: Workbench,
): FigureId | undefined {
  if (cvssMin === undefined || !work.index.all.some(({ finding }) => finding.cvss)) return undefined
  return work.draft.define(
    'severityCvss',
    { severity: id },
    {
      derivation: given(cvssMin, `/scales/severities/${index}/cvssMin`),
      unit: { kind: 'measure', sign: '≥' },
      decimals: 1,
      names: { severity: label },
    },
  )
}

function countPriorities(work: Workbench, carried: Carried): CountResult['byPriority'] {
  return work.findings.scales.priorities.map((level) => {
    const parameters = { priority: level.id }
    const names = { priority: level.label }
    const phrase = ['priority', level.label] as const
    const listed = work.index.all.filter(({ priority }) => priority === level)
    const open = listed.filter((row) => row.open)
    const { define } = work.draft
    return {
      level,
      open: define('openPriority', parameters, {
        derivation: countOf(queryText(work, 'open', phrase), open),
        names,
      }),
      listed: define('listedPriority', parameters, {
        derivation: countOf(queryText(work, phrase), listed),
        names,
      }),
      ...present({
        effort: defineWork(work, 'effortPriority', parameters, { of: effortsOf(open, carried), names }),
      }),
    }
  })
}

/** Blockers by priority, those without one last; levels without blockers are left out. */
function countBlockersByPriority(work: Workbench, carried: Carried): CountResult['blockersByPriority'] {
  const { findings, index } = work
  const blockers = index.open.filter((row) => row.blocker)
  const count = (phrase: Phrase, rows: readonly IndexedFinding[]) => ({
    derivation: countOf(queryText(work, 'open', 'blocker', phrase), rows),
  })
  const { define } = work.draft
  const ranked = findings.scales.priorities.flatMap((level) => {
    const rows = blockers.filter(({ priority }) => priority === level)
    if (rows.length === 0) return []
    const parameters = { priority: level.id }
    const names = { priority: level.label }
    const of = effortsOf(rows, carried)
    return [
      {
        level,
        open: define('blockersPriority', parameters, { ...count(['priority', level.label], rows), names }),
        ...present({ effort: defineWork(work, 'blockersPriorityEffort', parameters, { of, names }) }),
      },
    ]
  })
  const rest = blockers.filter((row) => !row.priority)
  if (rest.length === 0) return ranked
  return [
    ...ranked,
    {
      open: define('blockersUnranked', {}, count('noPriority', rest)),
      ...present({
        effort: defineWork(work, 'blockersUnrankedEffort', {}, { of: effortsOf(rest, carried) }),
      }),
    },
  ]
}

function countUnranked(work: Workbench, carried: Carried): CountResult['unranked'] {
  const { open } = work.index
  const { define } = work.draft
  const severity = open.filter((row) => !row.severity)
  const priority = open.filter((row) => !row.priority)
  const category = open.filter(({ finding }) => finding.category === undefined)
  if (severity.length + priority.length + category.length === 0) return undefined
  const definition = (rows: readonly IndexedFinding[], phrase: Phrase) => ({
    derivation: countOf(queryText(work, 'open', phrase), rows),
  })
  const effort = (
    key: 'unrankedEffortSeverity' | 'unrankedEffortPriority' | 'unrankedEffortCategory',
    rows: readonly IndexedFinding[],
  ) => defineWork(work, key, {}, { of: effortsOf(rows, carried) })
  return {
    ...present({
      severity:
        severity.length > 0 ? define('unrankedSeverity', {}, definition(severity, 'noSeverity')) : undefined,
      priority:
        priority.length > 0 ? define('unrankedPriority', {}, definition(priority, 'noPriority')) : undefined,
      category:
        category.length > 0 ? define('unrankedCategory', {}, definition(category, 'noCategory')) : undefined,
    }),
    effort: present({
      severity: effort('unrankedEffortSeverity', severity),
      priority: effort('unrankedEffortPriority', priority),
      category: effort('unrankedEffortCategory', category),
    }),
  }
}
