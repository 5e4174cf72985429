import { isSame, numberIn, sum } from './exact.js'
import type { Figure, FigureId, Interval, Ledger } from './ledger.js'
import { roundInterval } from './round.js'

/**
 * Says whether the printed parts add up to the printed total; where they do not, a table says so in a note.
 *
 * Hours, days and weeks are not added up as they are printed, so parts in another unit than the total count as fitting:
 * the derivation of the total converts them.
 */
export function foots(ledger: Ledger, total: FigureId, parts: readonly FigureId[]): boolean {
  const unit = unitOf(ledger.get(total))
  if (parts.some((id) => unitOf(ledger.get(id)) !== unit)) return true
  const wanted = printed(ledger, total)
  const values = parts.map((id) => printed(ledger, id))
  if (wanted === undefined || values.some((value) => value === undefined)) return true
  return isSame(sum(values.flatMap((value) => value ?? [])), wanted)
}

/** The value a figure prints: rounded to its own decimals. */
function printed(ledger: Ledger, id: FigureId): Interval | undefined {
  const { value, decimals } = ledger.get(id)
  const number = numberIn(value)
  return number && roundInterval(number, decimals)
}

function unitOf({ unit }: Figure): string {
  return unit.kind === 'effort' || unit.kind === 'duration' ? `${unit.kind} in ${unit.unit}` : unit.kind
}
