import type { Assessment, Explanation } from '../assess/index.js'
import type { Source } from '../model/index.js'
import { figureText } from './figure-text.js'
import type { ExplainJson } from './json/explain.js'

type FigureJson = NonNullable<ExplainJson['figure']>

/** An explanation in its published shape, pointers resolved to lines. */
export function figureJson(explanation: Explanation, source: Source): FigureJson {
  const { formula, id, inputs, label, pointers, rows, text } = explanation
  return {
    id,
    label,
    shown: text,
    formula,
    inputs: inputs.map((input) => ({
      ...(input.id === undefined ? {} : { id: input.id }),
      ...(input.label === undefined ? {} : { label: input.label }),
      shown: input.text,
      ...(input.pointer === undefined ? {} : { place: placeJson(input.pointer, source) }),
    })),
    rows: rows.map((row) => ({ id: row.id, place: placeJson(row.pointer, source) })),
    places: pointers.map((pointer) => placeJson(pointer, source)),
  }
}

/** Every figure of the ledger in its published shape. */
export function figuresJson({ ledger }: Assessment): NonNullable<ExplainJson['figures']> {
  return ledger.ids().map((id) => {
    const figure = ledger.get(id)
    return { id, label: figure.label, shown: figureText(figure) }
  })
}

function placeJson(pointer: string, { locate }: Source): FigureJson['places'][number] {
  const start = locate(pointer)?.start
  return { pointer, ...(start ? { line: start.line, column: start.column } : {}) }
}
