import type { TimeUnit } from '../../assess/index.js'

/** The words of one language that checks have to understand in texts; nothing of it is printed. */
export type Language = NumberWords & TitleWords

/** How numbers are written. */
export type NumberWords = {
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

/** What the words of titles say about what they are about. */
export type TitleWords = {
  /** Say that something is wrong, or nothing at all: not what the title is about. */
  readonly fillers: ReadonlySet<string>
  /** Occur in many titles of such reports, so that two titles may share one and be about different things. */
  readonly common: ReadonlySet<string>
  /** Words and abbreviations that stand for the same: each becomes the words it maps to. */
  readonly alike: Readonly<Record<string, readonly string[]>>
  /** Follow the name of a level where a heading stands for it: "critical issues". */
  readonly levelNouns: readonly string[]
  /** A word without its ending, so that singular and plural, verb and noun meet. */
  readonly stem: (word: string) => string
}
