import { excerpt } from '../diagnostics/excerpt.js'
import { report } from '../diagnostics/report.js'
import { isLocale } from './locale-tag.js'
import type { CrossCheck, RawPath } from './cross-check.js'
import { rawText } from './raw.js'

/** Reports a language tag that Intl does not know. */
export function checkLocaleAt({ file, value, place }: CrossCheck, path: RawPath): void {
  const locale = rawText(value, ...path)
  if (locale === undefined || isLocale(locale)) return
  report(file, 'locale-unknown', { found: excerpt(locale) }, { place: place(path) })
}
