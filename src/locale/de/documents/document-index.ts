import type { DocumentWords } from '../../en/documents.js'

/** Words of the Document index (document-index). */
export const documentIndex: DocumentWords['documentIndex'] = {
  title: 'Dokumentenverzeichnis',
  audience: 'Alle, die das richtige Dokument suchen',
  purpose: 'Alle Dokumente der Reihe, für wen sie sind und was in welcher Reihenfolge zu lesen ist',
  documents: 'Dokumente dieser Reihe',
  external: 'Weitere Dokumente',
  readingOrders: 'Was zuerst zu lesen ist',
  tree: 'Wo sie liegen',
}
