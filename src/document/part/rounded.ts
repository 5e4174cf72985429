import { foots, type FigureId } from '../../assess/index.js'
import type { ViewContext } from '../context.js'

/** Gives `true` when the printed parts do not add up to the printed total, so that the block carries a note. */
export function rounded(
  { assessment }: ViewContext,
  total: FigureId | undefined,
  parts: readonly (FigureId | undefined)[],
): true | undefined {
  const printed = parts.filter((part) => part !== undefined)
  if (total === undefined || printed.length === 0) return undefined
  return foots(assessment.ledger, total, printed) ? undefined : true
}
