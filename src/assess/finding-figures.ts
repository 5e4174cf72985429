import type { Finding } from '../model/index.js'
import { effortDerivation, effortUnit } from './effort.js'
import type { IndexedFinding } from './index-findings.js'
import type { FigureId } from './ledger.js'
import { present } from './present.js'
import { given } from './terms.js'
import type { Workbench } from './workbench.js'

/** Ids of the figures one finding carries. */
export type FindingFigures = {
  readonly effort?: FigureId
  readonly cvss?: FigureId
  readonly occurrences?: FigureId
  /** The parts its occurrences split into, in order. */
  readonly breakdown?: readonly FigureId[]
}

/** Defines effort, CVSS score and occurrences of every finding; by finding id. */
export function findingFigures(work: Workbench): ReadonlyMap<string, FindingFigures> {
  return new Map(work.index.all.map((row) => [row.finding.id, figuresOf(row, work)]))
}

/** Name of a finding in labels: the number documents print, else its id. */
export function findingName({ id, displayId }: Finding): string {
  return displayId ?? id
}

function figuresOf(row: IndexedFinding, work: Workbench): FindingFigures {
  const { cvss, id, occurrences } = row.finding
  const names = { finding: findingName(row.finding) }
  return present({
    effort: defineEffort(row, work),
    cvss:
      cvss &&
      work.draft.define(
        'findingCvss',
        { finding: id },
        {
          derivation: given(cvss.score, `${row.pointer}/cvss/score`),
          unit: { kind: 'measure' },
          decimals: 1,
          names,
        },
      ),
    occurrences:
      occurrences &&
      work.draft.define(
        'findingOccurrences',
        { finding: id },
        {
          derivation: given(occurrences.count, `${row.pointer}/occurrences/count`),
          unit: { kind: 'measure', unit: occurrences.unit },
          names,
        },
      ),
    breakdown: defineBreakdown(row, work),
  })
}

function defineBreakdown(
  { finding, pointer }: IndexedFinding,
  { draft }: Workbench,
): readonly FigureId[] | undefined {
  const parts = finding.occurrences?.breakdown ?? []
  if (parts.length === 0) return undefined
  return parts.map(({ label, count }, index) =>
    draft.define(
      'findingBreakdown',
      { finding: finding.id, position: index + 1 },
      {
        derivation: given(count, `${pointer}/occurrences/breakdown/${index}/count`),
        unit: { kind: 'measure' },
        names: { finding: findingName(finding), position: label },
      },
    ),
  )
}

function defineEffort(
  { finding, pointer }: IndexedFinding,
  { draft, findings }: Workbench,
): FigureId | undefined {
  const { effort, id } = finding
  if (effort === undefined) return undefined
  const place = `${pointer}/effort`
  const names = { finding: findingName(finding) }
  if (effort === null) {
    const derivation = { op: 'given', value: null, pointer: place } as const
    return draft.define('findingEffort', { finding: id }, { derivation, unit: effortUnit('h'), names })
  }
  const spent = effortDerivation(effort, place, findings.scales.effort)
  if (!spent) return undefined
  const unit = effortUnit(spent.unit, spent.approx)
  return draft.define('findingEffort', { finding: id }, { derivation: spent.derivation, unit, names })
}
