import { present } from '../../assess/index.js'
import type { Words } from '../../locale/index.js'
import type { DocumentItem } from '../../model/index.js'
import type { InlineValue } from '../../tree/value.js'
import type { ViewContext } from '../context.js'
import { isDocumentId, type DocumentId } from '../ids.js'
import { kindWords } from '../kind-words.js'
import { isInSet } from './is-in-set.js'

/** A document as text that leads to it when it is one of the set. */
export type DocumentLink = { text: InlineValue | string; href?: string }

/** Name of a kind of document and the place its file has in the set. */
export function kindLink(words: Words, kind: DocumentId): { text: string; href: string } {
  return { text: kindWords(words, kind).title, href: `dossier:${kind}` }
}

/** A document by the id other entities name it with: one that the file declares, or a kind itself. */
export function documentLink(context: ViewContext, id: string): DocumentLink {
  const { items } = context.assessment.findings.documents
  const index = items.findIndex((item) => item.id === id)
  const item = items[index]
  if (item) return itemLink(context, item, index)
  return isDocumentId(id) ? linkIfMade(context, id) : { text: id }
}

/** A declared document: its own title, else that of its kind, else its file. */
export function itemLink(context: ViewContext, item: DocumentItem, index: number): DocumentLink {
  const kind = compiledKind(item)
  const title =
    item.title === undefined
      ? undefined
      : context.authored.inline(item.title, `/documents/items/${index}/title`)
  if (kind !== undefined) return { ...linkIfMade(context, kind), ...(title && { text: title }) }
  return { text: title ?? item.file ?? item.id, ...present({ href: address(item) }) }
}

/** Where a document from elsewhere is reached, when its file is an address. */
function address({ file }: DocumentItem): string | undefined {
  return file !== undefined && /^https?:\/\//i.test(file) ? file : undefined
}

/** A document that the findings hold nothing for is named, but there is nothing to lead to. */
function linkIfMade(context: ViewContext, kind: DocumentId): DocumentLink {
  const { text, href } = kindLink(context.words, kind)
  return isInSet(context, kind) ? { text, href } : { text }
}

/** The kind that a declared document is compiled as; undefined for documents from elsewhere. */
export function compiledKind({ id, kind, external }: DocumentItem): DocumentId | undefined {
  const name = kind ?? id
  return !external && isDocumentId(name) ? name : undefined
}
