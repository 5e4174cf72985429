import { arithmetic, type FigureId } from '../../assess/index.js'
import type { ViewContext } from '../context.js'

/** A score as filled and empty cells, `███████░░░`; nothing where there is no score to draw. */
export function scoreBar({ assessment }: ViewContext, id: FigureId | undefined): string | undefined {
  const cells = id === undefined ? undefined : arithmetic.numberIn(assessment.ledger.get(id).value)
  if (!cells) return undefined
  const { width, filled, empty } = assessment.findings.scales.bar
  const full = Math.max(0, Math.min(width, cells.min.valueOf()))
  return filled.repeat(full) + empty.repeat(width - full)
}
