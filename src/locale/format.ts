import { canonicalLocale } from './canonical.js'
import type { PluralCategory } from './plural.js'

/** A number as decimal text with a point: `-1234.50`. Its decimals are the decimals that are printed. */
export type DecimalText = `${number}`

/** What stands before and after a number, spaces included. */
export type Affixes = { readonly before: string; readonly after: string }

/** Prints numbers, dates and lists the way readers of one language and region write them. */
export type Formatter = {
  /** The BCP 47 tag that is printed in; English where the wanted one is not a tag. */
  readonly locale: string
  /** Digits grouped, decimals as given: `5,250` or `5.250,00`. Exact at any length. */
  readonly number: (text: DecimalText) => string
  /** `35–43`; ends that print alike print once. */
  readonly range: (low: DecimalText, high: DecimalText) => string
  readonly plural: (text: DecimalText) => PluralCategory
  /** Where the percent sign stands. */
  readonly percent: Affixes
  /** Where the currency symbol stands, and how many decimals the currency has. */
  readonly money: (currency: string) => Affixes & { readonly decimals: number }
  /** A date in the precision it is written in: day, month or year. */
  readonly date: (date: string) => string
  /** Two dates as a span; equal ends print once. */
  readonly period: (from: string, to: string) => string
  /** "a, b, and c". */
  readonly list: (items: readonly string[]) => string
}

/** Makes the formatter of a locale; it keeps the Intl objects it makes, so one per document set is enough. */
export function formatter(locale: string): Formatter {
  const tag = canonicalLocale(locale)
  const numbers = kept((decimals: number) => new Intl.NumberFormat(tag, fixed(decimals)))
  const plurals = kept((decimals: number) => new Intl.PluralRules(tag, fixed(decimals)))
  const dates = kept(
    (precision: Precision) => new Intl.DateTimeFormat(tag, { ...dateStyles[precision], timeZone: 'UTC' }),
  )
  const money = kept((currency: string) => moneyAffixes(tag, currency))
  const number = kept((text: DecimalText) => withMinus(numbers(decimalsOf(text)).format(text)))
  const plural = kept((text: DecimalText) => plurals(decimalsOf(text)).select(Number(text)))
  const date = (text: string): string => {
    const time = new Date(isoDate(text))
    return Number.isNaN(time.getTime()) ? text : dates(precisionOf(text)).format(time)
  }
  return {
    locale: tag,
    number,
    range: (low, high) =>
      low === high
        ? number(low)
        : span(number(low), number(high), low.startsWith('-') || high.startsWith('-')),
    plural,
    percent: affixesOf(new Intl.NumberFormat(tag, { style: 'percent' }).formatToParts(0.5)),
    money,
    date,
    period: (from, to) => span(date(from), date(to), true),
    list: (items) => new Intl.ListFormat(tag, { type: 'conjunction' }).format(items),
  }
}

type Precision = 'day' | 'month' | 'year'

const dateStyles = {
  day: { year: 'numeric', month: 'long', day: 'numeric' },
  month: { year: 'numeric', month: 'long' },
  year: { year: 'numeric' },
} as const satisfies Record<Precision, Intl.DateTimeFormatOptions>

function precisionOf(date: string): Precision {
  return date.length > 7 ? 'day' : date.length > 4 ? 'month' : 'year'
}

function isoDate(date: string): string {
  return `${date}-01-01`.slice(0, 4) + `${date.slice(4)}-01-01`.slice(0, 6)
}

function span(low: string, high: string, spaced: boolean): string {
  return low === high ? low : spaced ? `${low} – ${high}` : `${low}–${high}`
}

function fixed(decimals: number): { minimumFractionDigits: number; maximumFractionDigits: number } {
  return { minimumFractionDigits: decimals, maximumFractionDigits: decimals }
}

/** A minus as long as a plus; most locales of Intl write a hyphen, which lines may break after. */
function withMinus(printed: string): string {
  return printed.replace('-', '−')
}

function decimalsOf(text: string): number {
  const point = text.indexOf('.')
  return point < 0 ? 0 : text.length - point - 1
}

function moneyAffixes(locale: string, currency: string): Affixes & { decimals: number } {
  // Intl throws for anything but three letters; such a word is printed as it is.
  if (!/^[A-Za-z]{3}$/.test(currency)) return { before: '', after: ` ${currency}`, decimals: 2 }
  const format = new Intl.NumberFormat(locale, {
    style: 'currency',
    currency,
    currencyDisplay: 'narrowSymbol',
  })
  return {
    ...affixesOf(format.formatToParts(1)),
    decimals: format.resolvedOptions().maximumFractionDigits ?? 2,
  }
}

function affixesOf(parts: readonly Intl.NumberFormatPart[]): Affixes {
  const digits = new Set(['integer', 'group', 'decimal', 'fraction'])
  const first = parts.findIndex(({ type }) => digits.has(type))
  const last = parts.findLastIndex(({ type }) => digits.has(type))
  const text = (some: readonly Intl.NumberFormatPart[]): string => some.map(({ value }) => value).join('')
  return { before: text(parts.slice(0, first)), after: text(parts.slice(last + 1)) }
}

/** Remembers what `make` gave for a key; the memory lives as long as the formatter. */
function kept<Key, Value>(make: (key: Key) => Value): (key: Key) => Value {
  const made = new Map<Key, Value>()
  return (key) => {
    const known = made.get(key)
    if (known !== undefined) return known
    const value = make(key)
    made.set(key, value)
    return value
  }
}
