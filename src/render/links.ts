import type { Document } from '../document/document.js'
import { fileName, type FormatId } from './formats.js'

/** A document that others may link to. */
export type LinkTarget = Pick<Document, 'kind' | 'name' | 'title'>

/** Turns a destination of a tree into one of a rendition; undefined when there is nothing to link to. */
export type ResolveLink = (url: string) => string | undefined

/**
 * Resolves links within a set: `dossier:gap-analysis#finding-sec-01` becomes
 * `gap-analysis.md#finding-sec-01` in Markdown, `.html` and `.pdf` accordingly, and just the fragment inside
 * the document itself. A document that is not in the set cannot be linked to.
 */
export function linkResolver(
  from: Pick<Document, 'kind'>,
  documents: readonly LinkTarget[],
  format: FormatId,
): ResolveLink {
  const names = new Map(documents.map(({ kind, name }) => [kind, fileName(name, format)]))
  return (url) => {
    const [, kind, fragment = ''] = /^dossier:([^#]*)(#.*)?$/.exec(url) ?? []
    if (kind === undefined) return url
    if (kind === from.kind && fragment.length > 1) return fragment
    const name = names.get(kind)
    return name && `${encodeURI(name)}${fragment.length > 1 ? fragment : ''}`
  }
}
