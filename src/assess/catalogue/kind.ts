import type { Unit } from '../ledger.js'

/** One kind of figure: its id with `<parameters>`, what it measures, and what it means for a reader of the reference. */
export type FigureKind = {
  readonly pattern: string
  readonly unit: Unit['kind']
  readonly meaning: string
}

/** Kinds of figures of one area, by the key that code defines them with. */
export type FigureKinds = Readonly<Record<string, FigureKind>>
