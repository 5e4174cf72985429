import type { Fraction } from 'fraction.js'
import type { PluralCategory } from '../locale/index.js'

/** RFC 6901 pointer into the findings file: `/findings/3/effort`. */
export type Pointer = string

/** Permanent name of a figure: `score.overall`, `open.severity.critical`, `finding/SEC-01.effort`. */
export type FigureId = string

/** An exact value with its range; equal ends for a single value. */
export type Interval = { readonly min: Fraction; readonly max: Fraction }

/** What a figure holds: a number, a word (verdict, grade, band), or `null` for unknown. */
export type FigureContent = Interval | string | null

/** Units of time, for effort and for duration. */
export type TimeUnit = 'min' | 'h' | 'd' | 'w' | 'mo'

/** What a figure measures; decides its unit words and default decimals. */
export type Unit =
  /** `sign` stands before a score that is a bound: `≥ 80%`. */
  | { readonly kind: 'score'; readonly suffix?: string | undefined; readonly sign?: string | undefined }
  /** The difference of two shares: 80 % less 30 % are 50 points, not 50 %. */
  | { readonly kind: 'points'; readonly sign?: string | undefined }
  | { readonly kind: 'count' }
  | { readonly kind: 'percent' }
  | { readonly kind: 'factor' }
  | { readonly kind: 'weight' }
  | {
      readonly kind: 'effort'
      readonly unit: TimeUnit
      readonly approx?: boolean | undefined
      /** True for work that was at least so much: `80+ h`. */
      readonly atLeast?: boolean | undefined
      /** True for sums in a declared unit: "person-weeks", which nobody takes for weeks of the calendar. */
      readonly person?: boolean | undefined
    }
  | { readonly kind: 'duration'; readonly unit: TimeUnit; readonly approx?: boolean | undefined }
  /** `sign` stands before an amount that is a bound: `< $500`. A rate is written out where sums are told in lakh. */
  | {
      readonly kind: 'money'
      readonly currency: string
      readonly sign?: string | undefined
      readonly rate?: true | undefined
    }
  /** `sign` stands before the number where it is a bound: `≥ 80%`. */
  | { readonly kind: 'measure'; readonly unit?: string | undefined; readonly sign?: string | undefined }
  | { readonly kind: 'word' }

/** One input of a derivation: another figure, a value typed at a place in the file, or a step without a name of its own. */
export type Term =
  /** With `round` the printed value is meant: rounded to that many decimals before it is used. */
  | { readonly figure: FigureId; readonly round?: number | undefined }
  | { readonly value: Interval; readonly pointer?: Pointer | undefined; readonly label?: string | undefined }
  | { readonly derivation: Derivation }

/** One comparison of a rule: holds when the whole interval `of` stands in that relation to `than`. */
export type Comparison = {
  readonly of: Term
  readonly is: '<' | '<=' | '>' | '>=' | '='
  readonly than: Term
}

/** One rule of a table: holds when any of its alternatives holds, an alternative when all its comparisons do. */
export type TableRule = {
  readonly label: string
  readonly pointer?: Pointer | undefined
  readonly anyOf: readonly (readonly Comparison[])[]
}

/** One node of a schedule: how long it takes, what it waits for, and how long after the start it may begin. */
export type PathNode = {
  readonly id: string
  readonly of: Term
  readonly after: readonly string[]
  readonly from?: Term | undefined
}

/** Kinds of cap and adjustment. */
export type StepKind = 'ceiling' | 'floor' | 'multiply' | 'subtract' | 'subtractPerOpen'

/** How a figure follows from others. `evaluate` computes the figure from exactly this, so the two cannot differ. */
export type Derivation =
  | { readonly op: 'given'; readonly value: FigureContent; readonly pointer: Pointer }
  | { readonly op: 'count'; readonly query: string; readonly rows: readonly CountedRow[] }
  | { readonly op: 'sum' | 'product' | 'minimum' | 'maximum'; readonly of: readonly Term[] }
  /** One of several, not yet chosen: from the smallest to the largest of them. */
  | { readonly op: 'either'; readonly of: readonly Term[] }
  | { readonly op: 'difference' | 'quotient'; readonly of: readonly [Term, Term] }
  | { readonly op: 'weighted-mean'; readonly of: readonly { readonly weight: Term; readonly value: Term }[] }
  | { readonly op: 'round'; readonly of: Term; readonly decimals: number }
  | {
      readonly op: 'step'
      readonly kind: StepKind
      readonly of: Term
      readonly value: Term
      /** How often the value is subtracted, for `subtractPerOpen`. */
      readonly times?: Term | undefined
      /** The scale the result is kept within. */
      readonly within?: readonly [Term, Term] | undefined
      readonly reason?: string | undefined
      readonly triggers: readonly string[]
    }
  /** Longest path over `after`, minimum and maximum apart; `path` names the nodes of the longest one. */
  | { readonly op: 'path'; readonly nodes: readonly PathNode[]; readonly path: readonly string[] }
  | { readonly op: 'convert'; readonly of: Term; readonly factor: Interval; readonly rule: string }
  /** The label of the first rule that holds; `otherwise` when none does. */
  | { readonly op: 'first-match'; readonly rules: readonly TableRule[]; readonly otherwise: string | null }

/** One thing a count figure counts. */
export type CountedRow = { readonly id: string; readonly pointer: Pointer }

export type Figure = {
  readonly id: FigureId
  /** Name for people, in the set's language: "Overall score", "Open critical findings". */
  readonly label: string
  readonly unit: Unit
  /** Exact, unrounded; `null` is unknown; words for verdict, grade, band. */
  readonly value: FigureContent
  readonly decimals: number
  readonly derivation: Derivation
  /** The printed value without unit, in the set's locale; see FigureValue for `before` and `after`. */
  readonly shown: string
  readonly before: string
  readonly after: string
  readonly plural: PluralCategory
}

/** All figures of one assessment, in the order they were computed. */
export type Ledger = {
  /** The figure; throws for an id that is not there, which is our mistake and never the input's. */
  readonly get: (id: FigureId) => Figure
  readonly find: (id: FigureId) => Figure | undefined
  readonly ids: () => readonly FigureId[]
}
