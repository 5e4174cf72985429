/** English words of the documents area. */
export const documents = {}

/** Shape of the documents area in any language. */
export type DocumentWords = typeof documents
