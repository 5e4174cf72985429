import { arithmetic, type FigureId, type Ledger } from '../assess/index.js'

/** Gives the exact value of figures for machines: `7.1`, `4..6` for a range; nothing for words and unknown ones. */
export function exactValue(ledger: Ledger): (id: FigureId) => string | undefined {
  return (id) => {
    const value = arithmetic.numberIn(ledger.find(id)?.value)
    if (!value) return undefined
    const min = String(value.min.valueOf())
    const max = String(value.max.valueOf())
    return min === max ? min : `${min}..${max}`
  }
}
