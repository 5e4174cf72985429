import type { Item } from '../model/index.js'
import type { StepCount } from './entity-result.js'
import { findingName } from './finding-figures.js'
import type { Derivation, FigureId } from './ledger.js'
import { listItems } from './list-items.js'
import { queryText } from './query.js'
import type { Workbench } from './workbench.js'

/** Things to do, as rows of a count. */
export type CountedItems = ReturnType<typeof listItems>

/** Action items of each finding and decision by its id, and of all of them together. */
export type ActionItems = {
  readonly findings: ReadonlyMap<string, StepCount>
  readonly decisions: ReadonlyMap<string, StepCount>
  readonly all?: StepCount
}

/** Counts the action items of findings and decisions, and how many of them are done; nothing where there are none. */
export function countActionItems(work: Workbench): ActionItems {
  const { define } = work.draft
  const found: CountedItems[number][] = []
  const countOf = <Owner extends { readonly id: string; readonly actions: readonly Item[] }>(
    given: readonly Owner[],
    field: string,
    enter: (owner: Owner) => Enter,
  ): ReadonlyMap<string, StepCount> =>
    new Map(
      given.flatMap((owner, index) => {
        const items = listItems(owner.actions, `/${field}/${index}/actions`)
        found.push(...items)
        return items.length > 0 ? [[owner.id, countSteps(items, enter(owner), work)] as const] : []
      }),
    )
  const findings = countOf(work.findings.findings, 'findings', (finding) => {
    const parameters = { finding: finding.id }
    const names = { finding: findingName(finding) }
    return {
      all: (derivation) => define('findingActions', parameters, { derivation, names }),
      done: (derivation) => define('findingActionsDone', parameters, { derivation, names }),
    }
  })
  const decisions = countOf(work.findings.decisions, 'decisions', ({ id: decision }) => ({
    all: (derivation) => define('decisionActions', { decision }, { derivation }),
    done: (derivation) => define('decisionActionsDone', { decision }, { derivation }),
  }))
  if (found.length === 0) return { findings, decisions }
  const all: Enter = {
    all: (derivation) => define('actionItems', {}, { derivation }),
    done: (derivation) => define('actionItemsDone', {}, { derivation }),
  }
  return { findings, decisions, all: countSteps(found, all, work) }
}

type Enter = Readonly<Record<keyof StepCount, (derivation: Derivation) => FigureId>>

/** Counts things to do: all of them, and those that are done. */
export function countSteps(rows: CountedItems, enter: Enter, work: Workbench): StepCount {
  const count = (some: CountedItems, query: 'all' | 'ticked'): Derivation => ({
    op: 'count',
    query: queryText(work, query),
    rows: some.map(({ row }) => row),
  })
  const done = rows.filter((row) => row.done)
  return { all: enter.all(count(rows, 'all')), done: enter.done(count(done, 'ticked')) }
}
