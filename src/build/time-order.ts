import { arithmetic, daysPer, hoursPer, type FigureId, type Ledger } from '../assess/index.js'
import type { EffortScale } from '../model/index.js'

/**
 * Gives what times are sorted by beside others in another unit: work in hours, time of the calendar in days, the lower
 * end of a range. Nothing for other figures, and for times that are in hours or days already.
 */
export function timeOrder(ledger: Ledger, scale: EffortScale): (id: FigureId) => number | undefined {
  return (id) => {
    const figure = ledger.find(id)
    const value = arithmetic.numberIn(figure?.value)
    if (!value || !figure) return undefined
    const { unit } = figure
    if (unit.kind === 'effort' && unit.unit !== 'h')
      return value.min.mul(hoursPer(unit.unit, scale).min).valueOf()
    if (unit.kind === 'duration' && unit.unit !== 'd')
      return value.min.mul(daysPer(unit.unit, scale).min).valueOf()
    return undefined
  }
}
