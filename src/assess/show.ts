import {
  choosePlural,
  type Formatter,
  type MoneyUnit,
  type PluralCategory,
  type Words,
} from '../locale/index.js'
import { decimalPlaces, isSingle } from './exact.js'
import { isTotal, moneyUnitDecimals } from './money-unit.js'
import type { FigureContent, Interval, Unit } from './ledger.js'
import { decimalText, round } from './round.js'

/** What printing needs to know of a locale. */
export type Printing = {
  readonly format: Formatter
  readonly words: Words['figures']
  /** The unit that sums of money are told in, where they are not written out. */
  readonly moneyUnit?: MoneyUnit | undefined
}

/** The printed form of a figure. */
export type Shown = {
  readonly shown: string
  readonly before: string
  readonly after: string
  readonly plural: PluralCategory
}

/** Decimals of a figure: a number that is always printed, or a ceiling up to which each end prints what it needs. */
export type Decimals = number | { readonly upTo: number }

/** A value in print, and the decimals it was rounded to. */
export type Print = Shown & { readonly decimals: number }

/**
 * Prints a value in its unit.
 *
 * Times, measures and shares drop zeros that end a decimal at each end of a range (`1.5–2`); scores keep them
 * (`6.0–7.5`), and money is whole only when both ends are.
 */
export function show(
  value: FigureContent,
  unit: Unit,
  printing: Printing,
  wanted: Decimals = defaultDecimals(unit, printing.format),
): Print {
  const { format, words, moneyUnit } = printing
  if (value === null) return { shown: words.unknown, before: '', after: '', plural: 'other', decimals: 0 }
  if (typeof value === 'string') return { shown: value, before: '', after: '', plural: 'other', decimals: 0 }
  if (moneyUnit && isTotal(unit) && !isZero(value)) return showScaled(value, unit, moneyUnit, printing)
  const [low, high] = settleDecimals(value, unit, wanted)
  const lowText = decimalText(value.min, low)
  const highText = isSingle(value) ? lowText : decimalText(value.max, high)
  const plural = format.plural(highText)
  return {
    shown: format.range(lowText, highText),
    plural,
    decimals: Math.max(low, high),
    ...affixes(unit, plural, { format, words }),
  }
}

/** Money in a unit of its own: `₹2.5–10 lakh`. The word stands right after the number. */
function showScaled(
  { min, max }: Interval,
  unit: Unit,
  { id, factor }: MoneyUnit,
  { format, words }: Printing,
): Print {
  const scaled = { min: min.div(factor), max: max.div(factor) }
  const print = show(scaled, { kind: 'measure' }, { format, words }, { upTo: moneyUnitDecimals })
  const { before, after } = affixes(unit, print.plural, { format, words })
  return { ...print, before, after: ` ${choosePlural(words.money[id], print.plural)}${after}` }
}

function isZero({ min, max }: Interval): boolean {
  return min.n === 0n && max.n === 0n
}

/** Decimals of both ends. */
function settleDecimals(value: Interval, unit: Unit, wanted: Decimals): readonly [number, number] {
  if (typeof wanted === 'number') return [wanted, wanted]
  const low = needed(value.min, wanted.upTo)
  const high = needed(value.max, wanted.upTo)
  if (unit.kind !== 'money') return [low, high]
  return low + high === 0 ? [0, 0] : [wanted.upTo, wanted.upTo]
}

function defaultDecimals(unit: Unit, format: Formatter): Decimals {
  switch (unit.kind) {
    case 'score':
      return 1
    case 'points':
      return { upTo: 6 }
    case 'count':
    case 'word':
      return 0
    case 'percent':
    case 'factor':
      return { upTo: 1 }
    case 'effort':
    case 'duration':
      return { upTo: 2 }
    case 'money':
      return { upTo: format.money(unit.currency).decimals }
    case 'weight':
    case 'measure':
      return { upTo: 6 }
    default:
      return unit satisfies never
  }
}

/** Decimals a value needs once it is rounded to at most `limit`. */
function needed(value: Interval['min'], limit: number): number {
  return decimalPlaces(round(value, limit)) ?? limit
}

function affixes(
  unit: Unit,
  plural: PluralCategory,
  { format, words }: Printing,
): Pick<Shown, 'before' | 'after'> {
  switch (unit.kind) {
    case 'score':
      return { before: signed(unit.sign), after: unit.suffix ?? '' }
    case 'points':
      return { before: signed(unit.sign), after: ` ${choosePlural(words.points, plural)}` }
    case 'count':
    case 'weight':
    case 'word':
      return { before: '', after: '' }
    case 'percent':
      return format.percent
    case 'factor':
      return { before: '', after: '×' }
    case 'effort':
      return {
        before: approximately(unit),
        after: `${unit.atLeast ? '+' : ''} ${choosePlural((unit.person ? words.work : words.time)[unit.unit], plural)}`,
      }
    case 'duration':
      return { before: approximately(unit), after: ` ${choosePlural(words.time[unit.unit], plural)}` }
    case 'money': {
      const { before, after } = format.money(unit.currency)
      return { before: `${signed(unit.sign)}${before}`, after }
    }
    case 'measure':
      return measureAffixes(unit, format)
    default:
      return unit satisfies never
  }
}

function measureAffixes(
  { unit, sign }: Extract<Unit, { kind: 'measure' }>,
  format: Formatter,
): Pick<Shown, 'before' | 'after'> {
  const before = signed(sign)
  if (unit === undefined) return { before, after: '' }
  return unit === '%'
    ? { before: `${before}${format.percent.before}`, after: format.percent.after }
    : { before, after: ` ${unit}` }
}

function approximately({ approx }: Extract<Unit, { kind: 'effort' | 'duration' }>): string {
  return approx ? '≈ ' : ''
}

function signed(sign: string | undefined): string {
  return sign === undefined ? '' : `${sign} `
}
