import type { Pointer } from '../assess/index.js'
import type { Findings, Item } from '../model/index.js'

/** A point of a list anywhere in the findings, with its place. */
export type PlacedItem = { readonly item: Item; readonly pointer: Pointer }

/** Every point of every list, nested ones included; steps of findings come first. */
export function itemsOf(findings: Findings): readonly PlacedItem[] {
  const { actions, checklists, decisions, phases, processes, recommendations, strengths } = findings
  return [
    ...findings.findings.flatMap((one, index) => flat(one.actions, `/findings/${index}/actions`)),
    ...strengths.flatMap((one, index) => flat(one.items, `/strengths/${index}/items`)),
    ...phases.flatMap(({ tasks }, index) =>
      tasks.flatMap((task, position) => flat(task.items, `/phases/${index}/tasks/${position}/items`)),
    ),
    ...decisions.flatMap((one, index) => flat(one.actions, `/decisions/${index}/actions`)),
    ...checklists.flatMap(({ groups }, index) =>
      groups.flatMap((group, position) => flat(group.items, `/checklists/${index}/groups/${position}/items`)),
    ),
    ...processes.flatMap(({ steps }, index) =>
      steps.flatMap((step, position) => flat(step.items, `/processes/${index}/steps/${position}/items`)),
    ),
    ...actions.flatMap((one, index) => flat(one.items, `/actions/${index}/items`)),
    ...recommendations.flatMap((one, index) => flat(one.items, `/recommendations/${index}/items`)),
  ]
}

function flat(items: readonly Item[], pointer: Pointer): readonly PlacedItem[] {
  return items.flatMap((item, index) => {
    const own = `${pointer}/${index}`
    return [{ item, pointer: own }, ...flat(item.items, `${own}/items`)]
  })
}
