import {
  arithmetic,
  hoursPer,
  show,
  type FigureId,
  type Interval,
  type Ledger,
  type Unit,
} from '../assess/index.js'
import { formatter, words } from '../locale/index.js'
import type { EffortScale } from '../model/index.js'

/** A figure as documents print it, with its unit: `35–43 h`. */
export function printed(ledger: Ledger, id: FigureId): string {
  const { after, before, shown } = ledger.get(id)
  return `${before}${shown}${after}`
}

/** The number a figure holds; nothing for words and for the unknown. */
export function numberOf(ledger: Ledger, id: FigureId | undefined): Interval | undefined {
  return id === undefined ? undefined : arithmetic.numberIn(ledger.find(id)?.value)
}

/** The hours of figures of work together; nothing where none of them is known. */
export function hoursOf(
  ids: readonly (FigureId | undefined)[],
  ledger: Ledger,
  scale: EffortScale,
): Interval | undefined {
  const hours = ids.flatMap((id) => {
    const figure = id === undefined ? undefined : ledger.find(id)
    const value = numberOf(ledger, id)
    if (!value || figure?.unit.kind !== 'effort') return []
    return [arithmetic.product([value, hoursPer(figure.unit.unit, scale)])]
  })
  return hours.length > 0 ? arithmetic.sum(hours) : undefined
}

/** Work as documents print it, with the hours it stands for where it is in another unit. */
export function workText(ledger: Ledger, id: FigureId, scale: EffortScale): string {
  const { unit } = ledger.get(id)
  const hours = hoursOf([id], ledger, scale)
  const isHours = unit.kind === 'effort' && unit.unit === 'h'
  return hours && !isHours ? `${printed(ledger, id)} = ${hoursText(hours)}` : printed(ledger, id)
}

/** Hours for messages: `12–14 h`. */
export function hoursText(hours: Interval): string {
  return `${arithmetic.intervalText(hours)} h`
}

/** A value as the ledger would print it in a unit, in whole units, for values that are no figure. */
export function printedValue(value: Interval, unit: Unit, locale: string): string {
  const { after, before, shown } = show(
    value,
    unit,
    { format: formatter(locale), words: words(locale).figures },
    0,
  )
  return `${before}${shown}${after}`
}
