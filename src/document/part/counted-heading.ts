import type { FigureValue, InlineValue } from '../../tree/value.js'
import { choosePlural, type PluralForms } from '../../locale/index.js'
import type { ViewContext } from '../context.js'
import { escapeInline } from './escape-inline.js'
import { fill } from './fill.js'
import { sentence } from './sentence.js'

/** What a heading says in brackets. */
type Scope = {
  /** A figure with the word that says what it means: `30% complete`. */
  readonly first?: { readonly figure: FigureValue; readonly label: string }
  /** Counts what stands under the heading. */
  readonly count?: FigureValue | undefined
  /** What is counted. */
  readonly noun?: PluralForms
  /** Further figures: effort, duration. */
  readonly with?: readonly (FigureValue | undefined)[]
  /** The one of them that is work, where a time beside it could be taken for it. */
  readonly work?: FigureValue | undefined
}

/** A heading with its figures in brackets: `Critical findings (3 issues, 4 h)`; the label alone without figures. */
export function countedHeading(
  { words }: ViewContext,
  label: string,
  { first, count, noun, with: others = [], work }: Scope,
): InlineValue {
  const figures = [first?.figure, count, ...others].filter((figure) => figure !== undefined)
  const named = new Map(figures.map((figure, index) => [`f${index}`, figure]))
  const wordOf = (figure: FigureValue): string | undefined =>
    figure === first?.figure
      ? escapeInline(first.label)
      : figure === count && noun
        ? choosePlural(noun, figure.plural)
        : undefined
  const parts = [...named].map(([name, figure]) => {
    if (figure === work) return fill(words.components.shared.work, { effort: `{${name}}` })
    const word = wordOf(figure)
    return word === undefined ? `{${name}}` : `{${name}} ${word}`
  })
  const scope = parts.length > 0 ? ` (${parts.join(words.components.shared.list)})` : ''
  return sentence(`${label}${scope}`, Object.fromEntries(named))
}
