import type { Options } from 'remark-rehype'
import type { VFile } from 'vfile'
import type { Words } from '../../locale/index.js'
import type { ResolveLink } from '../links.js'

/** Turns mdast nodes of one type into hast; the shape remark-rehype wants. */
export type Handler = NonNullable<NonNullable<Options['handlers']>['paragraph']>

/** What remark-rehype hands to a handler besides the node. */
export type State = Parameters<Handler>[0]

/** What the handlers of one document know and keep; made anew for each document. */
export type HtmlContext = {
  readonly words: Words['page']
  /** Kind of the document, for messages. */
  readonly document: string
  readonly resolveLink: ResolveLink
  /** Fragments that can be linked to within the document. */
  readonly anchors: ReadonlySet<string>
  /** Bytes of pictures by the address the tree names them with, as data URIs. */
  readonly images: ReadonlyMap<string, string>
  /** The exact value of a figure, for machines; the printed one when it is not known. */
  readonly exactValue: (figure: string) => string | undefined
  /** What a figure is sorted by beside figures in another unit; by its value when that is not said. */
  readonly order: (figure: string) => number | undefined
  /** Whether the page's own fonts can print a character. */
  readonly canPrint: (codePoint: number) => boolean
  readonly file: VFile
  /** Ids given so far: an id stands once, at its first place. */
  readonly ids: Set<string>
  /** Column widths used so far, in percent; each becomes a class. */
  readonly widths: Set<number>
  /** Where the walk is: level and text of the last heading. */
  readonly place: { level: number; heading: string }
}
