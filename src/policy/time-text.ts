import { arithmetic, daysPer, type Figure, type Interval } from '../assess/index.js'
import type { EffortScale, Phase } from '../model/index.js'

/** A place on a time line. */
export type When = NonNullable<Phase['when']>

/** `week 3`, `days 2–3`: a place on a time line in the words of messages. */
export function whenText({ from, to, unit }: When): string {
  return from === to ? `${unit} ${from}` : `${unit}s ${from}–${to}`
}

/** A calendar time in days; nothing where it is no number. */
export function daysOf(duration: Figure | undefined, scale: EffortScale): Interval | undefined {
  const value = arithmetic.numberIn(duration?.value)
  if (!value || duration?.unit.kind !== 'duration') return undefined
  return arithmetic.product([value, daysPer(duration.unit.unit, scale)])
}
