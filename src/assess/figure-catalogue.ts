import type { FigureWords } from '../locale/en/figures.js'
import { costFigures } from './catalogue/cost.js'
import { documentsFigures } from './catalogue/documents.js'
import { findingsFigures } from './catalogue/findings.js'
import type { FigureKind } from './catalogue/kind.js'
import { measuresFigures } from './catalogue/measures.js'
import { planFigures } from './catalogue/plan.js'
import { scoreFigures } from './catalogue/score.js'

/** Every kind of figure an assessment and the documents made of it can hold. A kind without a label in the words of a language does not compile. */
export const figureCatalogue = {
  ...scoreFigures,
  ...findingsFigures,
  ...planFigures,
  ...costFigures,
  ...measuresFigures,
  ...documentsFigures,
} as const satisfies Record<keyof FigureWords['labels'], FigureKind>

/** Key of a kind of figure. */
export type FigureKey = keyof typeof figureCatalogue

type ParametersIn<Pattern extends string> = Pattern extends `${string}<${infer Name}>${infer Rest}`
  ? Name | ParametersIn<Rest>
  : never

/** What an id of that kind is made with: the ids or positions that stand in its pattern. */
export type FigureParameters<Key extends FigureKey> = Readonly<
  Record<ParametersIn<(typeof figureCatalogue)[Key]['pattern']>, string | number>
>

/** Puts parameters into the pattern of a kind: `finding/<finding>.effort` gives `finding/SEC-01.effort`. */
export function figureId<Key extends FigureKey>(key: Key, parameters: FigureParameters<Key>): string {
  const given: Readonly<Record<string, string | number>> = parameters
  const { pattern }: FigureKind = figureCatalogue[key]
  return pattern.replace(/<(\w+)>/g, (_, name: string) => segment(String(given[name])))
}

/** Keeps `/` for the pattern: ids hold none, but a size of the subject may be called anything. */
function segment(parameter: string): string {
  return parameter.replaceAll('%', '%25').replaceAll('/', '%2F')
}

/** Makes the function that tells which kind an id belongs to; the most literal pattern wins where two would fit. */
export function figureKindFinder(): (id: string) => FigureKey | undefined {
  const kinds = Object.entries(figureCatalogue)
    .map(([key, { pattern }]: [string, FigureKind]) => ({ key, pattern, expression: expressionOf(pattern) }))
    .sort((a, b) => literals(b.pattern) - literals(a.pattern))
    .flatMap(({ key, expression }) => (isFigureKey(key) ? [{ key, expression }] : []))
  return (id) => kinds.find(({ expression }) => expression.test(id))?.key
}

function isFigureKey(key: string): key is FigureKey {
  return Object.hasOwn(figureCatalogue, key)
}

function literals(pattern: string): number {
  return pattern.replace(/<\w+>/g, '').length
}

function expressionOf(pattern: string): RegExp {
  const literal = pattern.replace(/[.]/g, '\\.').replace(/<\w+>/g, '[^/]+')
  return new RegExp(`^${literal}$`)
}
