import { excerpt } from '../diagnostics/excerpt.js'
import { report } from '../diagnostics/report.js'
import type { CrossCheck, RawPath } from './cross-check.js'
import { rawText } from './raw.js'

/** Reports a language tag that Intl does not know. */
export function checkLocaleAt({ file, value, place }: CrossCheck, path: RawPath): void {
  const locale = rawText(value, ...path)
  if (locale === undefined || isLocale(locale)) return
  report(file, 'locale-unknown', { found: excerpt(locale) }, { place: place(path) })
}

/** Languages that every Node knows: asking Intl for its list loads all of it, which costs more than the whole check. */
const commonTag = /^(?:de|en|es|fr|it|nl|pl|pt|vi)(?:-[A-Z]{2})?$/

function isLocale(tag: string): boolean {
  if (commonTag.test(tag)) return true
  try {
    return Intl.NumberFormat.supportedLocalesOf(tag).length > 0
  } catch {
    // Intl throws a RangeError for what is no tag at all, and offers no way to ask before.
    return false
  }
}
