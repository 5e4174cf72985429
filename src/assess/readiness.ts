import type { PriorityLevel } from '../model/index.js'
import { countSteps, type CountedItems } from './action-items.js'
import type { VerdictResult } from './assessment.js'
import type { ReadinessGroup, ReadinessItem, ReadinessResult, RequirementGroup } from './entity-result.js'
import { listItems } from './list-items.js'
import { present } from './present.js'
import { queryText } from './query.js'
import type { Workbench } from './workbench.js'

/** What has been settled before and becomes boxes. */
export type Settled = {
  readonly requirements: readonly RequirementGroup[]
  readonly verdicts: readonly Pick<VerdictResult, 'conditions'>[]
}

/** A box, the rows it adds to counts, and the priority its own group has where no finding gives it one. */
type Box = { readonly item: ReadinessItem; readonly rows: CountedItems; readonly own?: string | undefined }

/**
 * Everything that has to be done or hold before release, as boxes: findings, requirements, success criteria and the
 * items of checklists, by the priority of the findings they belong to. Each stands in one group only, that of the most
 * pressing one; what no finding stands behind is additional and takes the priority of its own group, if any.
 *
 * Accepted findings, those that do not apply and duplicates are no boxes.
 */
export function assessReadiness(settled: Settled, work: Workbench): ReadinessResult {
  const { findings, draft } = work
  const boxes = [...findingBoxes(work), ...settledBoxes(settled), ...checklistBoxes(work)]
  const levelOf = priorityOf(work)
  const groups = [...findings.scales.priorities, undefined].flatMap((level): ReadinessGroup[] => {
    const some = boxes.filter((box) => levelOf(box) === level)
    return some.length > 0 ? [groupOf(level, some, work)] : []
  })
  const additional = boxes.filter(({ item }) => item.additional)
  return {
    groups,
    ...countSteps(
      boxes.flatMap(({ rows }) => rows),
      {
        all: (derivation) => draft.define('readinessTotal', {}, { derivation }),
        done: (derivation) => draft.define('readinessDone', {}, { derivation }),
      },
      work,
    ),
    additional: draft.define(
      'readinessAdditional',
      {},
      {
        derivation: {
          op: 'count',
          query: queryText(work, 'noFinding'),
          rows: additional.flatMap(({ rows }) => rows.map(({ row }) => row)),
        },
      },
    ),
  }
}

function groupOf(level: PriorityLevel | undefined, boxes: readonly Box[], work: Workbench): ReadinessGroup {
  const { define } = work.draft
  const parameters = { priority: level?.id ?? '' }
  const names = { priority: level?.label ?? '' }
  const counts = countSteps(
    boxes.flatMap(({ rows }) => rows),
    {
      all: (derivation) =>
        level
          ? define('readinessPriority', parameters, { derivation, names })
          : define('readinessUnranked', {}, { derivation }),
      done: (derivation) =>
        level
          ? define('readinessPriorityDone', parameters, { derivation, names })
          : define('readinessUnrankedDone', {}, { derivation }),
    },
    work,
  )
  return { ...present({ level }), ...counts, items: boxes.map(({ item }) => item) }
}

/** The most pressing priority of the findings behind a box, else that of its own group. */
function priorityOf({ findings, index }: Workbench): (box: Box) => PriorityLevel | undefined {
  const levels = findings.scales.priorities
  return ({ item, own }) => {
    const ids = item.additional ? [own] : item.findings.map((id) => index.byId.get(id)?.priority?.id)
    return levels.find(({ id }) => ids.includes(id))
  }
}

function findingBoxes({ index }: Workbench): Box[] {
  const boxes = index.all.filter(({ counted, open, status }) => counted && (open || status.class === 'done'))
  return boxes.map(({ finding, open, pointer }) =>
    box({ source: 'finding', id: finding.id, pointer, done: !open, findings: [finding.id] }),
  )
}

function settledBoxes({ requirements, verdicts }: Settled): Box[] {
  const conditions = verdicts.flatMap((verdict) => verdict.conditions)
  return [
    ...requirements.flatMap(({ rows }) =>
      rows.map(({ requirement: { findings, id }, pointer, state }) =>
        box({ source: 'requirement', id, pointer, done: state === 'met', findings }),
      ),
    ),
    ...conditions.map(({ findings, id, pointer, state }) =>
      box({ source: 'condition', id, pointer, done: state === 'met', findings }),
    ),
  ]
}

function checklistBoxes({ findings }: Workbench): Box[] {
  return findings.checklists.flatMap((checklist, index) =>
    checklist.groups.flatMap((group, position) =>
      group.items.map((item, place): Box => {
        const list = `/checklists/${index}/groups/${position}/items`
        const pointer = `${list}/${place}`
        const { done, findings: behind } = item
        const given = { source: 'checklist', id: checklist.id, pointer, done, findings: behind } as const
        // Points below count like those above, in the place of the first.
        const below = listItems(item.items, `${pointer}/items`)
        const { item: made, rows } = box(given)
        return { item: made, rows: [...(item.box ? rows : []), ...below], own: group.priority }
      }),
    ),
  )
}

function box(given: Omit<ReadinessItem, 'additional'>): Box {
  const { id, pointer, done, findings, source } = given
  const row = { id: source === 'checklist' ? pointer : id, pointer }
  return { item: { ...given, additional: findings.length === 0 }, rows: [{ row, done }] }
}
