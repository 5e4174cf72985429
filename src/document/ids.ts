/** Ids of the kinds of documents, in the order a set is read in. Light: the command line lists the choices from here. */
export const documentIds = [
  'executive-summary',
  'quick-reference',
  'master-assessment',
  'gap-analysis',
  'technical-recommendations',
  'roadmap',
  'investment',
  'readiness-checklist',
  'backlog',
  'document-index',
] as const

/** Id of a kind of document. */
export type DocumentId = (typeof documentIds)[number]

/** Whether a name is the id of a kind of document that comes with Dossier. */
export function isDocumentId(name: string): name is DocumentId {
  return documentIds.some((id) => id === name)
}
