import type { Findings } from '../model/index.js'
import { pointerOf } from '../model/index.js'
import { countFiles } from './artifacts.js'
import type { ChecklistResult, EntityTotals, ProcessResult, SubjectResult } from './entity-result.js'
import { durationUnit, inUnit, sharedUnit } from './calendar.js'
import { effortDerivation, effortUnit } from './effort.js'
import type { CountedRow, Derivation, FigureId, TimeUnit } from './ledger.js'
import { listItems } from './list-items.js'
import { present } from './present.js'
import { queryText } from './query.js'
import { figureTerm, given } from './terms.js'
import type { Workbench } from './workbench.js'

/** Counts the entities of the file, each as a document lists them. */
export function countEntities(work: Workbench): EntityTotals {
  const { findings } = work
  const { define } = work.draft
  const count = (rows: readonly { readonly id: string }[], field: string): { derivation: Derivation } => ({
    derivation: {
      op: 'count',
      query: queryText(work, 'all'),
      rows: rows.map(({ id }, index) => ({ id, pointer: `/${field}/${index}` })),
    },
  })
  const missing = findings.artifacts.flatMap((artifact, index) =>
    artifact.state === 'missing' ? [{ artifact, pointer: `/artifacts/${index}` }] : [],
  )
  const top = findings.categories.flatMap(({ id, parent }, index): CountedRow[] =>
    parent === undefined ? [{ id, pointer: `/categories/${index}` }] : [],
  )
  return {
    categories: define(
      'categoriesTotal',
      {},
      { derivation: { op: 'count', query: queryText(work, 'topLevel'), rows: top } },
    ),
    strengths: define('strengthsTotal', {}, count(findings.strengths, 'strengths')),
    risks: define('risksTotal', {}, count(findings.risks, 'risks')),
    decisions: define('decisionsTotal', {}, count(findings.decisions, 'decisions')),
    phases: define('phasesTotal', {}, count(findings.phases, 'phases')),
    scenarios: define('scenariosTotal', {}, count(findings.scenarios, 'scenarios')),
    artifacts: define('artifactsTotal', {}, count(findings.artifacts, 'artifacts')),
    missing: define('artifactsMissing', {}, { derivation: countFiles(missing, queryText(work, 'missing')) }),
  }
}

/** Counts the items of every checklist, and those that are ticked. */
export function assessChecklists(work: Workbench): readonly ChecklistResult[] {
  return work.findings.checklists.map((checklist, index) => {
    const pointer = `/checklists/${index}`
    const items = checklist.groups.flatMap((group, position) =>
      listItems(group.items, `${pointer}/groups/${position}/items`),
    )
    const ticked = items.filter(({ done }) => done)
    const parameters = { checklist: checklist.id }
    const count = (some: typeof items, query: string): { derivation: Derivation } => ({
      derivation: { op: 'count', query, rows: some.map(({ row }) => row) },
    })
    return {
      checklist,
      pointer,
      all: work.draft.define('checklistTotal', parameters, count(items, queryText(work, 'all'))),
      done: work.draft.define('checklistDone', parameters, count(ticked, queryText(work, 'ticked'))),
    }
  })
}

type Timed = { readonly duration: FigureId; readonly unit: TimeUnit }

/** Adds up the durations of the steps of every process. */
export function assessProcesses({ draft, findings }: Workbench): readonly ProcessResult[] {
  return findings.processes.map((process, index) => {
    const pointer = `/processes/${index}`
    const steps = process.steps.map(({ duration }, position): Partial<Timed> => {
      if (!duration) return {}
      const derivation = given(duration, `${pointer}/steps/${position}/duration`)
      const parameters = { process: process.id, position: position + 1 }
      const unit = durationUnit(duration.unit, duration.approx)
      return { duration: draft.define('stepDuration', parameters, { derivation, unit }), unit: duration.unit }
    })
    const timed = steps.flatMap(({ duration, unit: own }): Timed[] =>
      duration === undefined || own === undefined ? [] : [{ duration, unit: own }],
    )
    const unit = sharedUnit(timed.map((step) => step.unit))
    const total =
      timed.length === 0
        ? undefined
        : draft.define(
            'processDuration',
            { process: process.id },
            {
              derivation: {
                op: 'sum',
                of: timed.map((step) =>
                  inUnit(figureTerm(step.duration), step.unit, unit, findings.scales.effort),
                ),
              },
              unit: durationUnit(unit),
            },
          )
    return {
      process,
      pointer,
      steps: steps.map(({ duration }) => present({ duration })),
      ...present({ duration: total }),
    }
  })
}

/** Figures of the assessment itself: size of the subject, work spent, effort of action items. */
export function assessSubject(work: Workbench): SubjectResult {
  const { draft, findings } = work
  const { actions, meta } = findings
  const effort = meta.assessmentEffort
  return {
    size: Object.entries(meta.subject?.size ?? {}).map(([name, value]) => ({
      name,
      value: draft.define(
        'subjectSize',
        { measure: name },
        { derivation: given(value, pointerOf(['meta', 'subject', 'size', name])), unit: { kind: 'measure' } },
      ),
    })),
    ...present({
      assessmentEffort:
        effort &&
        draft.define(
          'assessmentEffort',
          {},
          {
            derivation: given(effort, '/meta/assessmentEffort'),
            unit: { ...effortUnit(effort.unit, effort.approx), ...present({ atLeast: effort.atLeast }) },
          },
        ),
    }),
    actions: actions.flatMap((action, index) => {
      countActions(action, index, work)
      return action.items.flatMap((item, position) => {
        const pointer = `/actions/${index}/items/${position}`
        const spent =
          'effort' in item && item.effort
            ? effortDerivation(item.effort, `${pointer}/effort`, findings.scales.effort)
            : undefined
        if (!spent) return []
        const { derivation, unit, approx } = spent
        const parameters = { horizon: action.id, position: position + 1 }
        return [
          {
            pointer,
            effort: draft.define('actionEffort', parameters, { derivation, unit: effortUnit(unit, approx) }),
          },
        ]
      })
    }),
  }
}

/** Counts the points of a list of actions, for headings that say how many there are. */
function countActions(action: Findings['actions'][number], index: number, work: Workbench): void {
  const rows = action.items.map((_, position) => ({
    id: String(position + 1),
    pointer: `/actions/${index}/items/${position}`,
  }))
  work.draft.define(
    'actionTotal',
    { horizon: action.id },
    { derivation: { op: 'count', query: queryText(work, 'all'), rows } },
  )
}
