import type { FigureKinds } from './kind.js'

/** Figures of the documents themselves: those from elsewhere are stated, those of the set exist once it is composed. */
export const documentsFigures = {
  documentWords: {
    pattern: 'document/<document>.words',
    unit: 'count',
    meaning: 'Words of a document of the set, as rendered.',
  },
  documentMinutes: {
    pattern: 'document/<document>.minutes',
    unit: 'duration',
    meaning:
      'Time to read a document: its words at 200 a minute, or at the speed the file states, but no less than a minute; for one from elsewhere as stated.',
  },
  documentPages: {
    pattern: 'document/<document>.pages',
    unit: 'count',
    meaning: 'Pages of a document from elsewhere, as stated.',
  },
  documentsMinutes: {
    pattern: 'documents.minutes',
    unit: 'duration',
    meaning: 'Time to read every document of the set.',
  },
  externalMinutes: {
    pattern: 'documents.external.minutes',
    unit: 'duration',
    meaning: 'Time to read the documents from elsewhere.',
  },
  externalPages: {
    pattern: 'documents.external.pages',
    unit: 'count',
    meaning: 'Pages of the documents from elsewhere.',
  },
  readingMinutes: {
    pattern: 'reading-order/<order>.minutes',
    unit: 'duration',
    meaning: 'Time to follow a reading order.',
  },
  readingBudget: {
    pattern: 'reading-order/<order>.budget',
    unit: 'duration',
    meaning: 'Time that the readers of a reading order have.',
  },
  readingEntry: {
    pattern: 'reading-order/<order>/<position>.minutes',
    unit: 'duration',
    meaning: 'Time for one entry of a reading order, where the file states it.',
  },
  listRest: {
    pattern: 'list/<document>/<list>.rest',
    unit: 'count',
    meaning: 'Rows that a short list of a document leaves out.',
  },
} as const satisfies FigureKinds
