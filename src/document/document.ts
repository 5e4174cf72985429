import type { Root } from 'mdast'

/** One place a figure is printed at, kept so that agreement can name it. */
export type FigureUse = {
  readonly id: string
  readonly shown: string
  /** Nearest heading, as text. */
  readonly section: string
  readonly in: 'text' | 'alt' | 'title' | 'code' | 'chart'
}

export type OutlineEntry = { readonly depth: number; readonly text: string; readonly anchor: string }

/** A composed document: what every rendition is printed from. */
export type Document = {
  /** Id of the kind: `executive-summary`. */
  readonly kind: string
  readonly title: string
  /** File name without extension. */
  readonly name: string
  /** Formats it is written in; all that are asked for when absent. */
  readonly formats?: readonly string[]
  /** Pages it may take on paper. */
  readonly mostPages?: number
  readonly locale: string
  readonly tree: Root
  readonly outline: readonly OutlineEntry[]
  readonly figures: readonly FigureUse[]
  /** What a cover says below the title, in the language of the document. */
  readonly cover: readonly { readonly label: string; readonly text: string }[]
  /** For HTML head and PDF metadata. */
  readonly meta: {
    readonly subject?: string
    readonly description?: string
    /** Whom the document is for. */
    readonly audience?: string
    readonly author?: string
    readonly keywords: readonly string[]
    /** ISO date of the assessment, precision kept. */
    readonly date: string
    readonly status?: string
    readonly version?: string
    readonly classification?: string
  }
}
