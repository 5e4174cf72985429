/** Languages that every Node knows: asking Intl for its list loads all of it, which costs more than the whole check. */
const commonTag = /^(?:de|en|es|fr|it|nl|pl|pt|vi)(?:-[A-Z]{2})?$/

/** Says whether a language tag is one that Intl knows. */
export function isLocale(tag: string): boolean {
  if (commonTag.test(tag)) return true
  try {
    return Intl.NumberFormat.supportedLocalesOf(tag).length > 0
  } catch {
    // Intl throws a RangeError for what is no tag at all, and offers no way to ask before.
    return false
  }
}
