import type { Step } from '../../model/index.js'
import { exactText } from '../exact.js'
import type { Interval } from '../ledger.js'
import type { Workbench } from '../workbench.js'

/**
 * Tells about a step that would reward open findings, and says whether it is refused.
 *
 * The check stage refuses what can be seen from a step alone; here it is seen what a step does to this score.
 */
export function isRefused(
  step: Step,
  before: Interval,
  after: Interval,
  { index, tell }: Workbench,
): boolean {
  if (step.kind === 'multiply' && step.value < 0) {
    tell('step-factor-negative', { step: step.id, factor: step.value }, step.pointer)
    return true
  }
  const raises = after.min.gt(before.min) || after.max.gt(before.max)
  if (!raises || index.open.length === 0) return false
  tell(
    'step-raises-score',
    { step: step.id, before: exactText(before.max), after: exactText(after.max), open: index.open.length },
    step.pointer,
  )
  return true
}
