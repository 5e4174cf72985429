import { germanNumbers } from './de-numbers.js'
import { germanProse } from './de-prose.js'
import { germanTitles } from './de-titles.js'
import { englishNumbers } from './en-numbers.js'
import { englishProse } from './en-prose.js'
import { englishTitles } from './en-titles.js'
import type { Language } from './language.js'

export type { Language } from './language.js'

/** Languages whose texts checks can read, by the first part of the locale's tag. */
const languages = {
  en: { ...englishNumbers, ...englishTitles, ...englishProse },
  de: { ...germanNumbers, ...germanTitles, ...germanProse },
} as const satisfies Record<string, Language>

/** Gives the language that texts of a locale are written in; nothing for one that checks cannot read. */
export function languageOf(locale: string): Language | undefined {
  const [language = ''] = locale.toLowerCase().split('-')
  return isLanguage(language) ? languages[language] : undefined
}

/** The words of every language that checks can read. */
export function everyLanguage(): readonly Language[] {
  return Object.values(languages)
}

function isLanguage(language: string): language is keyof typeof languages {
  return Object.hasOwn(languages, language)
}
