import type { TaskResult } from '../../assess/index.js'
import type { ViewContext } from '../context.js'

/** A task is done when all it lists is: its points are ticked and its findings closed. */
export function isTaskDone({ items, findings }: TaskResult['task'], { finding }: ViewContext): boolean {
  const boxes = items.filter(({ box }) => box)
  return (
    boxes.length + findings.length > 0 &&
    boxes.every(({ done }) => done) &&
    findings.every((id) => finding(id)?.open === false)
  )
}
