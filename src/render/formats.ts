/** A way to write a document down. */
export type Format = {
  /** What users type after `--formats`. */
  readonly id: string
  /** What readers know it as. */
  readonly label: string
  /** One sentence for the help and the reference. */
  readonly summary: string
  readonly extension: string
  readonly mediaType: string
  /** What one file holds: a document of the set, what a document holds for tools, or the whole assessment. */
  readonly of: 'document' | 'data' | 'assessment'
  /** Whether a browser is needed to write it. */
  readonly browser: boolean
  /** Whether `build` writes it when nothing is said. */
  readonly byDefault: boolean
}

/** Every format, by id. Light on purpose: the command line lists the choices without loading a renderer. */
export const formats = {
  md: {
    id: 'md',
    label: 'Markdown',
    summary: 'Markdown as GitHub and GitLab show it.',
    extension: 'md',
    mediaType: 'text/markdown; charset=utf-8',
    of: 'document',
    browser: false,
    byDefault: true,
  },
  html: {
    id: 'html',
    label: 'HTML',
    summary: 'One self-contained page per document, nothing to fetch.',
    extension: 'html',
    mediaType: 'text/html; charset=utf-8',
    of: 'document',
    browser: false,
    byDefault: true,
  },
  pdf: {
    id: 'pdf',
    label: 'PDF',
    summary: 'A4 pages with outline, tags and page numbers.',
    extension: 'pdf',
    mediaType: 'application/pdf',
    of: 'document',
    browser: true,
    byDefault: true,
  },
  csv: {
    id: 'csv',
    label: 'CSV',
    summary: 'The backlog for spreadsheets: one table of findings, one of action items.',
    extension: 'csv',
    mediaType: 'text/csv; charset=utf-8; header=present',
    of: 'data',
    browser: false,
    byDefault: true,
  },
  issues: {
    id: 'issues',
    label: 'JSON',
    summary: 'The backlog for issue trackers, as JSON.',
    extension: 'json',
    mediaType: 'application/json',
    of: 'data',
    browser: false,
    byDefault: true,
  },
  json: {
    id: 'json',
    label: 'JSON',
    summary: 'The assessment with every figure, for machines.',
    extension: 'json',
    mediaType: 'application/json',
    of: 'assessment',
    browser: false,
    byDefault: true,
  },
} as const satisfies Readonly<Record<string, Format>>

/** Id of a format. */
export type FormatId = keyof typeof formats

/** Every id, in the order of the registry: the choices of `--formats`. */
export const formatIds: readonly FormatId[] = Object.values(formats).map((format) => format.id)

/** The formats written when nothing is said. */
export const defaultFormats: readonly FormatId[] = Object.values(formats)
  .filter((format) => format.byDefault)
  .map((format) => format.id)

/** Those of some formats that a document is written in, in the order of the registry. */
export function documentFormats(ids: readonly FormatId[] = defaultFormats): readonly Format[] {
  return Object.values(formats).filter((format) => format.of === 'document' && ids.includes(format.id))
}

/** Whether a word is the id of a format. */
export function isFormat(word: string): word is FormatId {
  return Object.hasOwn(formats, word)
}

/** File name of a document in a format: `gap-analysis.md`. */
export function fileName(name: string, format: FormatId): string {
  return `${name}.${formats[format].extension}`
}
