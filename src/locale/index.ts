import { german } from './de/index.js'
import { english } from './en/index.js'
import type { Words } from './words.js'

export { canonicalLocale } from './canonical.js'
export { formatter } from './format.js'
export type { Affixes, DecimalText, Formatter } from './format.js'
export { moneyUnits } from './money-units.js'
export type { MoneyUnit, MoneyUnitId } from './money-units.js'
export { choosePlural, pluralCategories } from './plural.js'
export type { PluralCategory, PluralForms } from './plural.js'
export type { Words } from './words.js'

/** The languages there are words for, by the first part of the locale's tag. */
const wordsByLanguage = {
  de: german,
  en: english,
} as const satisfies Record<string, Words>

/** Languages that documents can be written in, as the first part of a tag. */
export const languages: readonly string[] = Object.keys(wordsByLanguage)

/** Gives the words of a locale's language; English where there are none for it, see {@link hasWords}. */
export function words(locale: string): Words {
  return wordsByLanguage[languageOf(locale) ?? 'en']
}

/** Says whether there are words for a locale's language; numbers and dates are printed in every locale. */
export function hasWords(locale: string): boolean {
  return languageOf(locale) !== undefined
}

function languageOf(locale: string): keyof typeof wordsByLanguage | undefined {
  const [language = ''] = locale.toLowerCase().split('-')
  return isLanguage(language) ? language : undefined
}

function isLanguage(language: string): language is keyof typeof wordsByLanguage {
  return Object.hasOwn(wordsByLanguage, language)
}
