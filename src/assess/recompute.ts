import { evaluate } from './evaluate.js'
import type { FigureContent, FigureId, Ledger } from './ledger.js'

/**
 * Computes a figure again from the values typed in the file, through every derivation on the way.
 *
 * The result equals the figure's value; tests hold the ledger to that.
 */
export function recompute(ledger: Ledger, id: FigureId): FigureContent {
  const known = new Map<FigureId, FigureContent>()
  const resolve = (name: FigureId): FigureContent => {
    const found = known.get(name)
    if (found !== undefined) return found
    const value = evaluate(ledger.get(name).derivation, resolve)
    known.set(name, value)
    return value
  }
  return resolve(id)
}
