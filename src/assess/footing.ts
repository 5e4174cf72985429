import { isSame, sum } from './exact.js'
import type { FigureId, Interval, Ledger } from './ledger.js'
import { roundInterval } from './round.js'

/** Says whether the printed parts add up to the printed total; where they do not, a table says so in a note. */
export function foots(ledger: Ledger, total: FigureId, parts: readonly FigureId[]): boolean {
  const wanted = printed(ledger, total)
  const values = parts.map((id) => printed(ledger, id))
  if (wanted === undefined || values.some((value) => value === undefined)) return true
  return isSame(sum(values.flatMap((value) => value ?? [])), wanted)
}

/** The value a figure prints: rounded to its own decimals. */
function printed(ledger: Ledger, id: FigureId): Interval | undefined {
  const { value, decimals } = ledger.get(id)
  return value === null || typeof value === 'string' ? undefined : roundInterval(value, decimals)
}
