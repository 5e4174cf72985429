import type { Requirement } from '../model/index.js'
import type { MetricResult, RequirementGroup, RequirementResult, RequirementTotals } from './entity-result.js'
import { joinStates, stateOfFindings, stateOfMetric, type Holding } from './conditions.js'
import type { Definition } from './draft.js'
import type { Pointer } from './ledger.js'
import { present } from './present.js'
import { queryText } from './query.js'
import { knownEnds, reaches, targetDerivation, valueDerivation } from './value.js'
import type { Workbench } from './workbench.js'

/** Requirements by group, in the order groups first appear, with how many are met and how many block. */
export function assessRequirements(
  metrics: readonly MetricResult[],
  work: Workbench,
): { readonly groups: readonly RequirementGroup[]; readonly totals: RequirementTotals } {
  const byId = new Map(metrics.map((result) => [result.metric.id, result]))
  const rows = work.findings.requirements.map((requirement, index) =>
    assessRequirement(requirement, `/requirements/${index}`, { metrics, byId }, work),
  )
  const groups = new Map<string, RequirementResult[]>()
  for (const row of rows) {
    const group = groups.get(row.requirement.group)
    if (group) group.push(row)
    else groups.set(row.requirement.group, [row])
  }
  const { define } = work.draft
  const slugs = slugger()
  return {
    groups: [...groups].map(([group, own]) => {
      const parameters = { group: slugs(group) }
      const counts = countsOf(own, work)
      const names = { group }
      return {
        group,
        rows: own,
        all: define('groupTotal', parameters, { ...counts.all, names }),
        met: define('groupMet', parameters, { ...counts.met, names }),
        blockers: define('groupBlockers', parameters, { ...counts.blockers, names }),
      }
    }),
    totals: totalsOf(rows, work),
  }
}

type Measures = {
  readonly metrics: readonly MetricResult[]
  readonly byId: ReadonlyMap<string, MetricResult>
}

function assessRequirement(
  requirement: Requirement,
  pointer: Pointer,
  { metrics, byId }: Measures,
  work: Workbench,
): RequirementResult {
  const measured = byId.get(requirement.metric ?? '')
  const derived = derivedState(requirement, metrics, work)
  const state = requirement.status?.state ?? derived ?? 'unknown'
  const ends = defineEnds(requirement, pointer, work)
  return {
    requirement,
    pointer,
    state,
    blocks: requirement.blocker === 'yes' && state !== 'met',
    ...present({ current: ends.current ?? measured?.current, target: ends.target ?? measured?.target }),
  }
}

/** State that metric, own values and findings give together; nothing where none of them is stated. */
function derivedState(
  requirement: Requirement,
  metrics: readonly MetricResult[],
  work: Workbench,
): Holding | undefined {
  const states = [
    stateOfMetric(requirement.metric, metrics),
    stateOfValues(requirement),
    stateOfFindings(requirement.findings, work),
  ].filter((state) => state !== undefined)
  return states.length === 0 ? undefined : joinStates(states)
}

function stateOfValues({ current, target, metric }: Requirement): Holding | undefined {
  if (metric !== undefined || current === undefined || !target) return undefined
  if (typeof current === 'string')
    return target.kind === 'text' && target.text === current ? 'met' : 'unknown'
  const ends = knownEnds(current)
  const met = ends && reaches(ends, target)
  return met === undefined ? 'unknown' : met ? 'met' : 'unmet'
}

function defineEnds({ id, current, target }: Requirement, pointer: Pointer, { draft }: Workbench) {
  const parameters = { requirement: id }
  const definition = (value: ReturnType<typeof valueDerivation>): Definition<'requirementCurrent'> => ({
    derivation: value.derivation,
    unit:
      value.derivation.op === 'given' && typeof value.derivation.value === 'string'
        ? { kind: 'word' }
        : { kind: 'measure', sign: value.sign },
  })
  return {
    current:
      current === undefined
        ? undefined
        : draft.define(
            'requirementCurrent',
            parameters,
            definition(valueDerivation(current, `${pointer}/current`)),
          ),
    target:
      target &&
      draft.define(
        'requirementTarget',
        parameters,
        definition(targetDerivation(target, `${pointer}/target`)),
      ),
  }
}

function countsOf(rows: readonly RequirementResult[], work: Workbench) {
  const count = (some: readonly RequirementResult[], query: string) => ({
    derivation: {
      op: 'count' as const,
      query,
      rows: some.map(({ requirement, pointer }) => ({ id: requirement.id, pointer })),
    },
  })
  return {
    all: count(rows, queryText(work, 'all')),
    met: count(
      rows.filter(({ state }) => state === 'met'),
      queryText(work, 'met'),
    ),
    blockers: count(
      rows.filter(({ blocks }) => blocks),
      queryText(work, 'blocking', 'unmet'),
    ),
  }
}

function totalsOf(rows: readonly RequirementResult[], work: Workbench): RequirementTotals {
  const counts = countsOf(rows, work)
  const { define } = work.draft
  return {
    all: define('requirementsTotal', {}, counts.all),
    met: define('requirementsMet', {}, counts.met),
    blockers: define('requirementsBlockers', {}, counts.blockers),
  }
}

/** Gives each heading an id of its own: `Non-Functional` becomes `non-functional`, a second one `non-functional-2`. */
function slugger(): (heading: string) => string {
  const taken = new Set<string>()
  return (heading) => {
    const words = heading
      .normalize('NFKD')
      .toLowerCase()
      .match(/[\p{L}\p{N}]+/gu) ?? ['group']
    const slug = words.join('-')
    let free = slug
    for (let number = 2; taken.has(free); number += 1) free = `${slug}-${number}`
    taken.add(free)
    return free
  }
}
