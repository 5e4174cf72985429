/** English words of the page area: what stands around a document in HTML and PDF. */
export const page = {
  contents: 'Contents',
  skip: 'Skip to the text',
  documents: 'Documents of this set',
  /** Leads back to the page that leads to them. */
  toIndex: 'All documents',
  /** The page that leads to all documents. */
  index: {
    audience: 'For: {audience}',
    files: 'Also as',
    data: 'The assessment as data',
    dataFiles: 'Every figure with its derivation, for tools:',
  },
  /** Foot of a printed page. */
  pageOfPages: 'Page {page} of {pages}',
  /** A very long document is printed in several PDFs. */
  volume: 'Volume {volume} of {volumes}',
  /** Names of blocks that scroll sideways, for screen readers. */
  table: 'Table: {heading}',
  chart: 'Chart: {heading}',
  code: 'Code',
  footnotes: 'Footnotes',
  backToReference: 'Back to reference {number}',
  /** What the script of a page adds. */
  script: { filter: 'Filter rows', copy: 'Copy link', copied: 'Link copied' },
  alerts: {
    note: 'Note',
    tip: 'Tip',
    important: 'Important',
    warning: 'Warning',
    caution: 'Caution',
  },
}

/** Shape of the page area in any language. */
export type PageWords = typeof page
