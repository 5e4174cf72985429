import type { Document } from '../document/document.js'
import { fileName, isFormat, type FormatId } from './formats.js'

/** A document that others may link to. */
export type LinkTarget = Pick<Document, 'kind' | 'name' | 'title' | 'formats'> & {
  /** Name of the volume that each anchor stands in, where the document is printed in several. */
  readonly volumes?: ReadonlyMap<string, string> | undefined
}

/** Turns a destination of a tree into one of a rendition; undefined when there is nothing to link to. */
export type ResolveLink = (url: string) => string | undefined

/**
 * Resolves links within a set: `dossier:gap-analysis#finding-sec-01` becomes
 * `gap-analysis.md#finding-sec-01` in Markdown, `.html` and `.pdf` accordingly, and just the fragment inside
 * the document itself; `dossier:gap-analysis?pdf` is its PDF, wherever the link stands. A document that is not in
 * the set cannot be linked to.
 */
export function linkResolver(
  from: Pick<Document, 'kind'>,
  documents: readonly LinkTarget[],
  format: FormatId,
): ResolveLink {
  const targets = new Map(documents.map((target) => [target.kind, target]))
  return (url) => {
    const [, kind, as, fragment = ''] = /^dossier:([^#?]*)(?:\?(\w+))?(#.*)?$/.exec(url) ?? []
    if (kind === undefined) return url
    if (as !== undefined) return fileLink(targets.get(kind), as)
    if (kind === from.kind && fragment.length > 1) return fragment
    const name = targets.get(kind)?.name
    return name && `${encodeURI(fileName(name, format))}${fragment.length > 1 ? fragment : ''}`
  }
}

/** The dot tells a link to one file from links that lead to the format they stand in. */
function fileLink(target: LinkTarget | undefined, format: string): string | undefined {
  const { formats, name } = target ?? {}
  return name !== undefined && isFormat(format) && (formats?.includes(format) ?? true)
    ? `./${encodeURI(fileName(name, format))}`
    : undefined
}
