import { components } from './en/components.js'
import { documents } from './en/documents.js'
import { figures } from './en/figures.js'
import { page } from './en/page.js'
import type { Words } from './words.js'

export { canonicalLocale, formatter } from './format.js'
export type { Affixes, DecimalText, Formatter } from './format.js'
export { choosePlural } from './plural.js'
export type { PluralCategory, PluralForms } from './plural.js'
export type { Words } from './words.js'

/** Languages there are words for, by the first part of the locale's tag. */
const languages = {
  en: { figures, components, documents, page },
} as const satisfies Record<string, Words>

/** Gives the words of a locale's language; English where there are none for it, see {@link hasWords}. */
export function words(locale: string): Words {
  return languages[languageOf(locale) ?? 'en']
}

/** Says whether there are words for a locale's language; numbers and dates are printed in every locale. */
export function hasWords(locale: string): boolean {
  return languageOf(locale) !== undefined
}

function languageOf(locale: string): keyof typeof languages | undefined {
  const [language = ''] = locale.toLowerCase().split('-')
  return isLanguage(language) ? language : undefined
}

function isLanguage(language: string): language is keyof typeof languages {
  return Object.hasOwn(languages, language)
}
