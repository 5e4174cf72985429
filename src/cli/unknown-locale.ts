import { VFile } from 'vfile'
import { excerpt } from '../diagnostics/excerpt.js'
import { report } from '../diagnostics/report.js'

/** The message that `--locale` is no language. */
export function unknownLocale(locale: string): VFile {
  const file = new VFile()
  report(file, 'locale-unknown', { found: excerpt(locale) })
  return file
}
