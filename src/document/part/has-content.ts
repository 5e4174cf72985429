import type { ViewContext } from '../context.js'
import type { DocumentId } from '../ids.js'

/** Whether a kind of document is part of the set; without it the document is not made. */
export function hasContent({ documents }: ViewContext, kind: DocumentId): boolean {
  return documents.includes(kind)
}
