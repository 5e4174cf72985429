import type { Assessment } from '../assess/index.js'
import { createContext } from './context.js'
import type { DocumentData } from './data/data.js'
import type { DocumentKind } from './document-kind.js'
import { documentIds, isDocumentId, type DocumentId } from './ids.js'
import { documentKinds } from './kinds.js'

/** What a document of an assessment holds for tools; undefined for documents that are made to be read only. */
export function documentData(assessment: Assessment, kind: string): DocumentData | undefined {
  if (!isDocumentId(kind)) return undefined
  const { data }: DocumentKind = documentKinds[kind]
  return data?.(createContext(assessment))
}

/** Kinds of documents that hold something for tools. */
export function kindsWithData(): readonly DocumentId[] {
  return documentIds.filter((id) => {
    const { data }: DocumentKind = documentKinds[id]
    return data !== undefined
  })
}
