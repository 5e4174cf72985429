import type { Unit } from '../ledger.js'

/** One kind of figure: its id with `<parameters>`, what it measures, and what it means for a reader of the reference. */
export type FigureKind = {
  readonly pattern: string
  /** Several where it depends on what the file says: a metric may be a number or a word. */
  readonly unit: Unit['kind'] | readonly Unit['kind'][]
  readonly meaning: string
}

/** Kinds of figures of one area, by the key that code defines them with. */
export type FigureKinds = Readonly<Record<string, FigureKind>>
