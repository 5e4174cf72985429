import type { VFile } from 'vfile'
import { report } from '../diagnostics/report.js'
import type { Environment } from './environment.js'

/** The time of a build: the clock's, or the one `SOURCE_DATE_EPOCH` fixes for repeatable builds. */
export type BuildTime = {
  readonly date: Date
  /** True when the time comes from `SOURCE_DATE_EPOCH`; then it is also the date of the PDFs. */
  readonly fixed: boolean
}

/** Reads the build time; a malformed variable is reported and the clock is used. */
export function readClock(environment: Environment, file: VFile): BuildTime {
  const value = environment.variables['SOURCE_DATE_EPOCH']
  if (value === undefined || value === '') return { date: new Date(), fixed: false }
  const date = new Date(Number(value) * 1000)
  // Years beyond 9999 fit neither a PDF date nor ISO 8601 with four digits.
  if (/^\d{1,12}$/.test(value) && date.getUTCFullYear() <= 9999) return { date, fixed: true }
  report(file, 'source-date-epoch-malformed', { value })
  return { date: new Date(), fixed: false }
}
