import type { FigureValue, InlineValue } from '../../tree/value.js'
import { choosePlural, type PluralForms } from '../../locale/index.js'
import type { ViewContext } from '../context.js'
import { sentence } from './sentence.js'

/** What a heading says in brackets. */
type Scope = {
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
  { count, noun, with: others = [], work }: Scope,
): InlineValue {
  const figures = [count, ...others].filter((figure) => figure !== undefined)
  const named = new Map(figures.map((figure, index) => [`f${index}`, figure]))
  const parts = [...named].map(([name, figure]) => {
    if (figure === work) return words.components.shared.work.replace('effort', name)
    return figure === count && noun ? `{${name}} ${choosePlural(noun, figure.plural)}` : `{${name}}`
  })
  const scope = parts.length > 0 ? ` (${parts.join(words.components.shared.list)})` : ''
  return sentence(`${label}${scope}`, Object.fromEntries(named))
}
