import type { Element } from 'hast'
import type { BlockContent, Data, Literal, Node, Parent, PhrasingContent, Text } from 'mdast'
import type { InlineValue, MarkdownValue } from './value.js'

/** A number out of the ledger. Markdown prints its text; HTML a `<data>` element that keeps the id. */
export interface FigureNode extends Parent {
  type: 'figure'
  /** Id in the ledger: `score.overall`, `finding/SEC-01.effort`. */
  figure: string
  children: [Text]
  data?: Data
}

/** A place links can point to; stable over rebuilds (`finding-sec-01`). Stands at the start of a heading or block. */
export interface AnchorNode extends Literal {
  type: 'anchor'
  /** The fragment, without `#`. */
  value: string
  data?: Data
}

/** A small picture that repeats what the word beside it says; decoration for screen readers. `value` is the emoji of Markdown. */
export interface IconNode extends Literal {
  type: 'icon'
  value: string
  data?: Data
}

/** A call-out: GitHub's `> [!NOTE]` in Markdown, an `<aside>` in HTML. */
export interface AlertNode extends Parent {
  type: 'alert'
  kind: 'note' | 'tip' | 'important' | 'warning' | 'caution'
  children: BlockContent[]
  data?: Data
}

/**
 * A block of document with a role of its own (a finding card, the verdict banner): Markdown prints its children,
 * HTML a `<section>` with a class that styles and page breaks hang on.
 */
export interface RegionNode extends Parent {
  type: 'region'
  /** Kebab-case role, becomes the class: `finding-card`, `verdict`, `scorecard`. */
  name: string
  children: BlockContent[]
  data?: Data
}

/**
 * Authored text that is still to be parsed. Builders leave it where the text stands; `hydrate` replaces it, because
 * only there the host heading, the footnotes of the document and the file for messages are known.
 */
export interface AuthoredNode extends Node {
  type: 'authored'
  value: InlineValue | MarkdownValue
  data?: Data
}

/** What agreement checks about a block of rows: the figure that counts them, the total that adds them. */
export interface RowsData {
  /** Figure whose printed value must equal the number of rows. */
  counted?: string
  /** How many rows the block shows (header and total rows left out). */
  rows?: number
  /** The same where rows are alternatives: `rows` counts the shortest way, this one the longest. */
  most?: number
  /** Figure of the rows that a short list leaves out; with the rows shown they make the count. */
  rest?: string
  /** Totals in the block and the figures of the rows they add; `noted` when a rounding note is printed. */
  totals?: { total: string; parts: string[]; noted: boolean }[]
}

declare module 'mdast' {
  interface PhrasingContentMap {
    figure: FigureNode
    anchor: AnchorNode
    icon: IconNode
    authored: AuthoredNode
  }
  interface BlockContentMap {
    alert: AlertNode
    region: RegionNode
    authored: AuthoredNode
  }
  interface RootContentMap {
    figure: FigureNode
    anchor: AnchorNode
    icon: IconNode
    alert: AlertNode
    region: RegionNode
    authored: AuthoredNode
  }
  interface Data {
    /** Figures printed inside a string: code, alternative text, title. */
    figures?: { id: string; shown: string }[]
    /** Set on tables, lists and regions whose rows a figure counts or adds. */
    rows?: RowsData
    /** Column widths of a table in percent, for print. */
    widths?: number[]
    /** A picture of what a region says, as SVG; its figures stand in `figures`. */
    drawing?: Element
    /** Class names for HTML. */
    className?: string[]
  }
}

export type { PhrasingContent }
