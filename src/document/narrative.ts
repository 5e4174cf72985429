import type { FigureId, Ledger } from '../assess/index.js'
import type { FigureValue } from '../tree/value.js'

/** `{{ open.critical }}`: the inside is the id of a figure. */
const placeholder = /\{\{\s*([^{}]+?)\s*\}\}/g

/**
 * Gives, for a narrative text, the figures its placeholders stand for. A placeholder that names no figure is left
 * out; hydration then reports it where it stands.
 */
export function narrativeFigures(
  ledger: Ledger,
  figure: (id: FigureId) => FigureValue,
): (text: string) => Readonly<Record<string, FigureValue>> {
  return (text) => {
    const found: Record<string, FigureValue> = {}
    for (const [, name] of text.matchAll(placeholder)) {
      const id = name === undefined ? undefined : figureNamed(ledger, name)
      if (name !== undefined && id !== undefined) found[name] = figure(id)
    }
    return found
  }
}

/** The id of a placeholder: `count.critical` is the older spelling of `open.critical`. */
function figureNamed(ledger: Ledger, name: string): FigureId | undefined {
  const candidates = [name, name.replace(/^count\./, 'open.')]
  return candidates.find((id) => ledger.find(id) !== undefined)
}
