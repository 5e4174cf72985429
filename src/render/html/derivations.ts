import type { Element } from 'hast'
import type { Document } from '../../document/document.js'
import { element } from './element.js'

/**
 * The derivations of the figures in a document, in an inert template: the script shows the one that a reader points
 * at. None where there is nothing to tell.
 */
export function derivationsOf(
  { figures }: Pick<Document, 'figures'>,
  { derivation }: { readonly derivation?: ((figure: string) => string | undefined) | undefined },
): readonly Element[] {
  const ids = new Set(figures.flatMap((use) => (use.in === 'text' ? [use.id] : [])))
  const told = [...ids].flatMap((id) => {
    const sentence = derivation?.(id)
    return sentence === undefined ? [] : ['\n', element('p', { dataFigure: id }, [sentence])]
  })
  if (told.length === 0) return []
  const { children } = element('div', {}, told)
  return [{ ...element('template'), content: { type: 'root', children } }]
}
