import { canonicalLocale } from './canonical.js'

/** A unit that large amounts are told in, and how much of the currency it is. */
export type MoneyUnit = { readonly id: MoneyUnitId; readonly factor: number }

/** Units that large amounts are told in. */
export type MoneyUnitId = 'lakh' | 'crore'

/** Currencies whose amounts are told in lakh and crore where digits are grouped that way. */
const southAsian: ReadonlySet<string> = new Set(['INR', 'BDT', 'NPR', 'PKR'])

/** The units that readers of a locale tell amounts of a currency in, largest first; none where they write them out. */
export function moneyUnits(locale: string, currency: string): readonly MoneyUnit[] {
  if (!southAsian.has(currency.toUpperCase()) || !groupsByLakh(locale)) return []
  return [
    { id: 'crore', factor: 1e7 },
    { id: 'lakh', factor: 1e5 },
  ]
}

/** True where `1234567` is written as `12,34,567`. */
function groupsByLakh(locale: string): boolean {
  const parts = new Intl.NumberFormat(canonicalLocale(locale)).formatToParts(1_234_567)
  const [, ...groups] = parts.filter(({ type }) => type === 'integer')
  return groups.map(({ value }) => value.length).join() === '2,3'
}
