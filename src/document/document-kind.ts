import type { z } from 'zod'
import type { Words } from '../locale/index.js'
import type { ViewContext } from './context.js'
import type { DocumentData } from './data/data.js'

/** A kind of document: whom it is for, what its template may use, and how that is made from an assessment. */
export type DocumentKind = {
  /** What users type after `--documents`; also the file name, and the template's: `templates/<id>.md.hbs`. */
  readonly id: string
  /** Title, audience and purpose, in the language of the set. */
  readonly describe: (words: Words) => {
    readonly title: string
    readonly audience: string
    readonly purpose: string
  }
  /** Pages it may take on paper: it is set smaller until it fits, as far as it can be read. */
  readonly mostPages?: number
  /** Schema of the view; templates are checked against it. */
  readonly view: z.ZodType
  /** The view, or `undefined` when the findings hold nothing for this document. */
  readonly make: (context: ViewContext) => unknown
  /** The same for tools: tables and issues; made only where a format asks for them. */
  readonly data?: (context: ViewContext) => DocumentData
}

/** Ties a view's schema to the function that makes it, so that what templates are promised is what they get. */
export function documentKind<Schema extends z.ZodType>(
  kind: Omit<DocumentKind, 'make' | 'view'> & {
    readonly view: Schema
    readonly make: (context: ViewContext) => z.input<Schema> | undefined
  },
): DocumentKind {
  return kind
}
