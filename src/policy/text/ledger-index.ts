import {
  arithmetic,
  daysPer,
  hoursPer,
  roundInterval,
  type FigureId,
  type Interval,
  type Ledger,
} from '../../assess/index.js'
import type { EffortScale } from '../../model/index.js'
import { numberOf } from '../figures.js'

/** Figures by what they hold, so that a number of a text finds them without looking at every one. */
export type LedgerIndex = {
  /** Figures by either end of their exact or printed value. */
  readonly byNumber: ReadonlyMap<string, readonly FigureId[]>
  /** Hours of work and days of calendar time that figures hold: their ends, and both ends together. */
  readonly hours: ReadonlySet<string>
  readonly days: ReadonlySet<string>
}

/** Indexes every number of a ledger. */
export function indexLedger(ledger: Ledger, scale: EffortScale): LedgerIndex {
  const byNumber = new Map<string, FigureId[]>()
  const hours = new Set<string>()
  const days = new Set<string>()
  for (const id of ledger.ids()) {
    const value = numberOf(ledger, id)
    if (!value) continue
    const { decimals, unit } = ledger.get(id)
    for (const key of new Set([...endsOf(value), ...endsOf(roundInterval(value, decimals))])) {
      const list = byNumber.get(key)
      if (list) list.push(id)
      else byNumber.set(key, [id])
    }
    if (unit.kind !== 'effort' && unit.kind !== 'duration') continue
    const [times, per] = unit.kind === 'effort' ? [hours, hoursPer] : [days, daysPer]
    const time = arithmetic.product([value, per(unit.unit, scale)])
    for (const key of [...endsOf(time), spanKey(time)]) times.add(key)
  }
  return { byNumber, hours, days }
}

/** The figures whose number is a value; both ends of a range must be theirs. */
export function figuresWith({ byNumber }: LedgerIndex, { max, min }: Interval): readonly FigureId[] {
  const ofMax = new Set(byNumber.get(max.toFraction()))
  return (byNumber.get(min.toFraction()) ?? []).filter((id) => ofMax.has(id))
}

/** A time as the index holds it: one end alone, or a range by both. */
export function spanKey({ max, min }: Interval): string {
  return min.equals(max) ? min.toFraction() : `${min.toFraction()}–${max.toFraction()}`
}

function endsOf({ max, min }: Interval): readonly string[] {
  return [min.toFraction(), max.toFraction()]
}
