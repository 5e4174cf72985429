import type { ComponentWords } from './en/components.js'
import type { DocumentWords } from './en/documents.js'
import type { FigureWords } from './en/figures.js'

/** Every word a language must bring: the English areas are the shape, so a new language fails to compile until it is complete. */
export type Words = {
  /** Names and units of figures. */
  readonly figures: FigureWords
  /** Captions, column heads and labels that components draw. */
  readonly components: ComponentWords
  /** Titles, headings and sentences of the document templates. */
  readonly documents: DocumentWords
}
