import type Fraction from 'fraction.js'
import type { Pointer } from './assessment.js'

/** Permanent name of a figure: `score.overall`, `open.severity.critical`, `finding/SEC-01.effort`. */
export type FigureId = string

/** An exact value with its range; equal ends for a single value. */
export type Interval = { readonly min: Fraction; readonly max: Fraction }

/** What a figure measures; decides its unit words and default decimals. */
export type Unit =
  | { readonly kind: 'score'; readonly suffix?: string | undefined }
  | { readonly kind: 'count' }
  | { readonly kind: 'percent' }
  | { readonly kind: 'factor' }
  | { readonly kind: 'weight' }
  | { readonly kind: 'effort'; readonly unit: 'h' | 'd' | 'w' | 'mo' }
  | { readonly kind: 'duration'; readonly unit: 'h' | 'd' | 'w' | 'mo' }
  | { readonly kind: 'money'; readonly currency: string }
  | { readonly kind: 'measure'; readonly unit?: string | undefined }
  | { readonly kind: 'word' }

/** One input of a derivation: another figure, or a value typed at a place in the file. */
export type Term =
  | { readonly figure: FigureId }
  | { readonly value: Interval; readonly pointer?: Pointer | undefined; readonly label?: string | undefined }

/** How a figure follows from others. `evaluate` computes the figure from exactly this, so the two cannot differ. */
export type Derivation =
  | { readonly op: 'given'; readonly value: Interval | string | null; readonly pointer: Pointer }
  | { readonly op: 'count'; readonly query: string; readonly rows: readonly { readonly id: string; readonly pointer: Pointer }[] }
  | { readonly op: 'sum' | 'product' | 'minimum' | 'maximum'; readonly of: readonly Term[] }
  | { readonly op: 'difference' | 'quotient'; readonly of: readonly [Term, Term] }
  | { readonly op: 'weighted-mean'; readonly of: readonly { readonly weight: Term; readonly value: Term }[] }
  | { readonly op: 'round'; readonly of: Term; readonly decimals: number }
  | { readonly op: 'step'; readonly kind: 'ceiling' | 'floor' | 'multiply' | 'subtract' | 'subtractPerOpen'; readonly of: Term; readonly value: Term; readonly times?: Term; readonly reason?: string; readonly triggers: readonly string[] }
  | { readonly op: 'path'; readonly of: readonly Term[]; readonly path: readonly string[] }
  | { readonly op: 'convert'; readonly of: Term; readonly factor: Interval; readonly rule: string }
  | { readonly op: 'choose'; readonly chosen: string; readonly rule: string; readonly of: readonly Term[]; readonly pointer?: Pointer }

export type Figure = {
  readonly id: FigureId
  /** Name for people, in the set's language: "Overall score", "Open critical findings". */
  readonly label: string
  readonly unit: Unit
  /** Exact, unrounded; `null` is unknown; words for verdict, grade, band. */
  readonly value: Interval | string | null
  readonly decimals: number
  readonly derivation: Derivation
  /** The printed value without unit, in the set's locale; see FigureValue for `before` and `after`. */
  readonly shown: string
  readonly before: string
  readonly after: string
  readonly plural: 'zero' | 'one' | 'two' | 'few' | 'many' | 'other'
}

/** All figures of one assessment, in the order they were computed. */
export type Ledger = {
  /** The figure; throws for an id that is not there, which is our mistake and never the input's. */
  readonly get: (id: FigureId) => Figure
  readonly find: (id: FigureId) => Figure | undefined
  readonly ids: () => readonly FigureId[]
}
