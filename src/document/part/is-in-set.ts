import type { ViewContext } from '../context.js'
import type { DocumentId } from '../ids.js'

/** Whether a kind of document is part of the set, so that it can be listed and linked to. */
export function isInSet({ documents }: ViewContext, kind: DocumentId): boolean {
  return documents.includes(kind)
}
