import type { Figure, FigureId, Ledger } from '../assess/index.js'

/** A figure as it is printed everywhere: value and unit, `7.1/10`, `$5,250–6,450`, `35–43 h`. */
export function figureText(figure: Pick<Figure, 'before' | 'shown' | 'after'>): string {
  return `${figure.before}${figure.shown}${figure.after}`
}

/** The figure with this id as text, or nothing where there is none. */
export function textOf(ledger: Ledger, id: FigureId | undefined): string {
  return id === undefined ? '' : figureText(ledger.get(id))
}
