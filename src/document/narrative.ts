import {
  decimalText,
  noneForm,
  resolveFigureId,
  type Assessment,
  type Figure,
  type FigureId,
} from '../assess/index.js'
import { formatter, type PluralCategory } from '../locale/index.js'
import { replacePlaceholders, type PlaceholderForm } from '../model/index.js'
import type { FigureValue } from '../tree/value.js'

/** A narrative text with its words chosen, and what the placeholders left in it stand for. */
export type Narrative = {
  readonly value: string
  readonly figures: Readonly<Record<string, FigureValue>>
}

/**
 * Gives a reader of narrative texts: placeholders become figures, and of their word forms the one that goes with the
 * number is written. A placeholder that names no figure stays; hydration tells about it.
 */
export function narrativeReader(
  { findings, ledger, locale }: Assessment,
  figure: (id: FigureId) => FigureValue,
): (text: string) => Narrative {
  const pluralOf = categories(findings.meta.locale, locale)
  return (text) => {
    const figures: Record<string, FigureValue> = {}
    const value = replacePlaceholders(text, ({ whole, name, forms }) => {
      const id = resolveFigureId(ledger, name)
      if (id === undefined) return whole
      figures[id] = figure(id)
      const found = ledger.get(id)
      return forms.length === 0 ? `{{${id}}}` : phrase(id, wordsFor(found, forms, pluralOf(found)))
    })
    return { value, figures }
  }
}

/** Words with the figure at their `#`, or before them when they hold none. */
function phrase(id: FigureId, { category, text }: PlaceholderForm): string {
  if (text.includes('#')) return text.replace('#', () => `{{${id}}}`)
  return category === noneForm ? text : `{{${id}}} ${text}`
}

function wordsFor(
  { value }: Figure,
  forms: readonly PlaceholderForm[],
  plural: PluralCategory,
): PlaceholderForm {
  const isZero = typeof value === 'object' && value !== null && value.min.equals(0) && value.max.equals(0)
  const form = (wanted: string): PlaceholderForm | undefined =>
    forms.find(({ category }) => category === wanted)
  return (isZero ? form(noneForm) : undefined) ?? form(plural) ?? form('other') ?? { category: '', text: '' }
}

/** The category of a figure in the language the text is written in, which need not be the one of the set. */
function categories(written: string, printed: string): (figure: Figure) => PluralCategory {
  if (written === printed) return ({ plural }) => plural
  const { plural } = formatter(written)
  return ({ value, decimals, plural: own }) =>
    typeof value === 'object' && value !== null ? plural(decimalText(value.max, decimals)) : own
}
