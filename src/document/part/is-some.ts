import type { FigureId } from '../../assess/index.js'
import type { ViewContext } from '../context.js'

/** Whether a count is more than nothing. */
export function isSome({ assessment }: ViewContext, id: FigureId): boolean {
  const { value } = assessment.ledger.get(id)
  return value !== null && typeof value !== 'string' && value.max.n > 0n
}
