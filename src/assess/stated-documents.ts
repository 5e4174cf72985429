import type { DocumentItem } from '../model/index.js'
import type { FigureId } from './ledger.js'
import { figureTerm, given } from './terms.js'
import type { Workbench } from './workbench.js'

/** A minute as figures measure read times. */
const minutes = { kind: 'duration', unit: 'min' } as const

/**
 * Figures of the documents that come from elsewhere: their pages and read times as the file states them, and sums
 * where all of them state one. Those of the set itself follow when its documents are composed.
 */
export function stateDocuments(work: Workbench): void {
  const { items } = work.findings.documents
  const pages = items.map((item, index) => statePages(item, index, work))
  const times = items.map((item, index) => stateMinutes(item, index, work))
  sumUp('externalPages', pages, work)
  sumUp('externalMinutes', times, work)
}

function statePages(item: DocumentItem, index: number, { draft }: Workbench): FigureId | undefined {
  if (!item.external || item.pages === undefined) return undefined
  const derivation = given(item.pages, `/documents/items/${index}/pages`)
  return draft.define('documentPages', { document: item.id }, { derivation, names: namesOf(item) })
}

function stateMinutes(item: DocumentItem, index: number, { draft }: Workbench): FigureId | undefined {
  if (!item.external || item.minutes === undefined) return undefined
  const derivation = given(item.minutes, `/documents/items/${index}/minutes`)
  const names = namesOf(item)
  return draft.define('documentMinutes', { document: item.id }, { derivation, names, unit: minutes })
}

/** Nothing where a document from elsewhere says nothing: the sum would seem to hold all of them. */
function sumUp(
  key: 'externalMinutes' | 'externalPages',
  stated: readonly (FigureId | undefined)[],
  { draft, findings }: Workbench,
): void {
  const field = key === 'externalPages' ? 'pages' : 'minutes'
  const { items } = findings.documents
  const ids = stated.flatMap((id) => id ?? [])
  const isComplete = items.every((item) =>
    item.external ? item[field] !== undefined : item[field] === undefined,
  )
  if (ids.length < 2 || !isComplete) return
  const unit = key === 'externalMinutes' ? minutes : undefined
  draft.define(key, {}, { derivation: { op: 'sum', of: ids.map(figureTerm) }, unit })
}

function namesOf({ file, id, title }: DocumentItem): { readonly document: string } {
  return { document: title ?? file ?? id }
}
