import type { TimeUnit } from '../../assess/index.js'

/** The words of one language that checks have to understand in texts; nothing of it is printed. */
export type Language = {
  /** Separates the decimals of a number; the other one of `.` and `,` groups digits. */
  readonly decimalMark: '.' | ','
  /** Stand before a number that is an estimate. */
  readonly about: readonly string[]
  /** Stand before a number that is a bound. */
  readonly bounds: Readonly<Record<string, '>=' | '<=' | '>' | '<'>>
  /** Stand between the ends of a range. */
  readonly to: readonly string[]
  /** Follow a number and multiply it. */
  readonly multipliers: Readonly<Record<string, number>>
  /** Units of work and time, singular and plural. */
  readonly time: Readonly<Record<string, TimeUnit>>
}
