/** Words of the Document index (document-index). */
export const documentIndex = {
  title: 'Document index',
  audience: 'Everyone who looks for the right document',
  purpose: 'Every document of the set, whom it is for, and what to read in which order',
  documents: 'Documents of this set',
  external: 'Further documents',
  readingOrders: 'What to read first',
  tree: 'Where they lie',
}
