import { originalOf, type TaskResult } from '../../assess/index.js'
import type { Item } from '../../model/index.js'
import type { ViewContext } from '../context.js'

/**
 * A task is done when all it lists is: its points and those below them are ticked, and its findings are closed; for a
 * duplicate the finding counts that it repeats.
 */
export function isTaskDone({ items, findings }: TaskResult['task'], { finding }: ViewContext): boolean {
  const boxes = boxesOf(items)
  return (
    boxes.length + findings.length > 0 &&
    boxes.every(({ done }) => done) &&
    findings.every((id) => originalOf(id, finding)?.open === false)
  )
}

function boxesOf(items: readonly Item[]): readonly Item[] {
  return items.flatMap((item) => [...(item.box ? [item] : []), ...boxesOf(item.items)])
}
