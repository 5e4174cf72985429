import type { ComponentWords } from './en/components.js'
import type { DocumentWords } from './en/documents.js'
import type { FigureWords } from './en/figures.js'
import type { PageWords } from './en/page.js'

/** Every word a language must bring: the English areas are the shape, so a new language fails to compile until it is complete. */
export type Words = {
  /** Names and units of figures. */
  readonly figures: FigureWords
  /** Captions, column heads and labels that components draw. */
  readonly components: ComponentWords
  /** Titles, headings and sentences of the document templates. */
  readonly documents: DocumentWords
  /** What stands around a document in HTML and PDF. */
  readonly page: PageWords
}
