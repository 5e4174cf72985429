import type { TimeUnit } from '../../assess/index.js'

/** The words of one language that checks have to understand in texts; nothing of it is printed. */
export type Language = NumberWords & TitleWords & ProseWords

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
  /** Say that what a title is about is not there. */
  readonly denials: ReadonlySet<string>
  /** Occur in many titles of such reports, so that two titles may share one and be about different things. */
  readonly common: ReadonlySet<string>
  /** Words and abbreviations that stand for the same: each becomes the words it maps to. */
  readonly alike: Readonly<Record<string, readonly string[]>>
  /** Follow the name of a level where a heading stands for it: "critical issues". */
  readonly levelNouns: ReadonlySet<string>
  /** A word without its ending, so that singular and plural, verb and noun meet. */
  readonly stem: (word: string) => string
}

/** How prose speaks of figures. Nouns are singular and plural, all words in lower case. */
export type ProseWords = {
  readonly numerals: Readonly<Record<string, number>>
  /** A word as labels write it: without the ending that a sentence gives it. */
  readonly uninflected: (word: string) => string
  /** The first rank of the critical axis, whatever its label. */
  readonly critical: ReadonlySet<string>
  /** Stand between a level and its noun: "high priority findings". */
  readonly axes: ReadonlySet<string>
  /** Stand before a level and change nothing: "three open critical issues". */
  readonly states: ReadonlySet<string>
  readonly findings: ReadonlySet<string>
  readonly blockers: ReadonlySet<string>
  /** Before a number: it counts some of several, or is no count. */
  readonly some: ReadonlySet<string>
  /** Before a number: it counts all there are. */
  readonly all: ReadonlySet<string>
  /** Before a number and a noun that has no second meaning in a report: it counts all there are. */
  readonly definite: ReadonlySet<string>
  /** After a noun: it counts all there are. */
  readonly altogether: readonly string[]
  /** A sentence with one of these speaks of another time. */
  readonly past: ReadonlySet<string>
  /** A sentence with one of these says what there is, not what is to come. */
  readonly existing: ReadonlySet<string>
  /** Stand beside the name of a category. */
  readonly areas: readonly string[]
  /** Stand between a category and its score. */
  readonly scored: readonly string[]
  /** A sentence with one of these speaks of a score. */
  readonly scores: ReadonlySet<string>
  /** After a percentage: how far the subject is. */
  readonly ready: ReadonlySet<string>
  /** Near an amount of time: it is the time of the whole plan. */
  readonly whole: readonly string[]
  /** After an amount of time: it is a rate, not an amount. */
  readonly rate: ReadonlySet<string>
  /** Things of which a report states how many there are, by the figure that counts them. */
  readonly counted: Readonly<
    Record<string, { readonly nouns: readonly string[]; readonly definite: boolean }>
  >
}
