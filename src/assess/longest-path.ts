import type { Fraction } from 'fraction.js'
import { exact } from './exact.js'
import type { Interval } from './ledger.js'

/** The longest way through a schedule, and the nodes on it. */
export type LongestPath = { readonly length: Interval; readonly path: readonly string[] }

/** One stretch of time: how long it takes, what it waits for, and before when it cannot begin. */
export type ScheduleNode = {
  readonly id: string
  readonly length: Interval
  readonly after: readonly string[]
  readonly from?: Interval | undefined
}

type Reach = { readonly end: Fraction; readonly previous: string | undefined }

/**
 * Finds the longest path over `after`, once for the minimum and once for the maximum lengths.
 *
 * The two may run through different nodes; `path` is the one of the maximum. Of equally long ways the one whose
 * node is named first wins. Names that are no node of the schedule are passed over, and so is an edge that would
 * close a cycle (the check stage refuses those).
 */
export function longestPath(nodes: readonly ScheduleNode[]): LongestPath {
  const low = walk(nodes, 'min')
  const high = walk(nodes, 'max')
  return { length: { min: low.length, max: high.length }, path: high.path }
}

function walk(nodes: readonly ScheduleNode[], side: 'min' | 'max'): { length: Fraction; path: string[] } {
  const byId = new Map(nodes.map((node) => [node.id, node]))
  const reached = new Map<string, Reach>()
  let last: string | undefined
  for (const id of dependencyOrder(nodes)) {
    const node = byId.get(id)
    let start: Reach = { end: node?.from?.[side] ?? exact(0), previous: undefined }
    for (const name of node?.after ?? []) {
      const before = reached.get(name)
      if (before && before.end.gt(start.end)) start = { end: before.end, previous: name }
    }
    reached.set(id, { end: start.end.add(node?.length[side] ?? exact(0)), previous: start.previous })
  }
  for (const { id } of nodes) {
    const end = reached.get(id)?.end
    if (end && (last === undefined || end.gt(reached.get(last)?.end ?? exact(0)))) last = id
  }
  const path: string[] = []
  for (let id = last; id !== undefined; id = reached.get(id)?.previous) path.push(id)
  return {
    length: last === undefined ? exact(0) : (reached.get(last)?.end ?? exact(0)),
    path: path.toReversed(),
  }
}

/** Names every node after the nodes it waits for; without recursion, so that long chains do no harm. */
export function dependencyOrder(nodes: readonly Pick<ScheduleNode, 'id' | 'after'>[]): string[] {
  const after = new Map(nodes.map((node) => [node.id, node.after]))
  const state = new Map<string, 'open' | 'done'>()
  const order: string[] = []
  for (const { id: root } of nodes) {
    const stack = [root]
    while (stack.length > 0) {
      const id = stack[stack.length - 1] ?? root
      if (state.get(id) === 'open') {
        state.set(id, 'done')
        order.push(id)
      } else if (!state.has(id)) {
        state.set(id, 'open')
        for (const name of after.get(id) ?? []) if (after.has(name) && !state.has(name)) stack.push(name)
        continue
      }
      stack.pop()
    }
  }
  return order
}
