/** Gives the tag in its canonical spelling, or `en` when it is none. */
export function canonicalLocale(locale: string): string {
  try {
    return Intl.getCanonicalLocales(locale)[0] ?? 'en'
  } catch {
    // Intl has no way to ask whether a tag is well formed but to try it.
    return 'en'
  }
}
