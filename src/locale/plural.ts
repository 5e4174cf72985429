import { canonicalLocale } from './canonical.js'

/** Plural categories of Unicode; which ones a language uses differs, `other` is always there. */
export type PluralCategory = 'zero' | 'one' | 'two' | 'few' | 'many' | 'other'

/** A word in its plural forms: `{ one: 'week', other: 'weeks' }`. */
export type PluralForms = { readonly other: string } & Partial<Readonly<Record<PluralCategory, string>>>

/** Picks the form for a category, `other` when the language has no form of its own for it. */
export function choosePlural(forms: PluralForms, category: PluralCategory): string {
  return forms[category] ?? forms.other
}

/** The plural categories of a locale's language, for numbers of things. */
export function pluralCategories(locale: string): readonly PluralCategory[] {
  return new Intl.PluralRules(canonicalLocale(locale)).resolvedOptions().pluralCategories
}
