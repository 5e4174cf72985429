import type { Document } from '../document/document.js'
import { printMarkdown } from '../tree/print/markdown.js'
import { fileName, formats } from './formats.js'
import { linkResolver, type LinkTarget } from './links.js'
import type { Rendition } from './rendition.js'

/** Renders a document as Markdown; links to documents outside the set become plain text. */
export function renderMarkdown(
  document: Document,
  { documents }: { readonly documents: readonly LinkTarget[] },
): Rendition {
  return {
    path: fileName(document.name, 'md'),
    mediaType: formats.md.mediaType,
    contents: printMarkdown(document.tree, { resolveLink: linkResolver(document, documents, 'md') }),
  }
}
