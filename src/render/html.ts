import type { Element, ElementContent, Root } from 'hast'
import { h } from 'hastscript'
import type { Root as Tree } from 'mdast'
import rehypeSanitize from 'rehype-sanitize'
import rehypeStringify from 'rehype-stringify'
import remarkRehype from 'remark-rehype'
import { unified } from 'unified'
import { VFile } from 'vfile'
import { fill } from '../diagnostics/report.js'
import type { Document } from '../document/document.js'
import type { Words } from '../locale/index.js'
import { anchors } from '../tree/anchors.js'
import { fileName, formats } from './formats.js'
import { contentsList } from './html/contents.js'
import type { HtmlContext, Media } from './html/context.js'
import { compactCss, marginCss, widthCss } from './html/css.js'
import type { PageFonts } from './html/fonts.js'
import { createHandlers } from './html/handlers.js'
import { page } from './html/page.js'
import { documentSchema } from './html/schema.js'
import { linkResolver, type LinkTarget, type ResolveLink } from './links.js'
import type { Rendition } from './rendition.js'

/** What a page needs besides its document. */
export type HtmlOptions = {
  /** The set: documents that can be linked to. */
  readonly documents: readonly LinkTarget[]
  /** The stylesheet, comments and all. */
  readonly styles: string
  /** Fonts to take missing characters from; see {@link openFonts}. */
  readonly fonts: PageFonts
  readonly words: Words['page']
  /** Pictures as data URIs, by the address the document names them with. */
  readonly images?: ReadonlyMap<string, string> | undefined
  /** The exact value of a figure, for the `value` of its element. */
  readonly exactValue?: ((figure: string) => string | undefined) | undefined
  /** Collects what could not be shown. */
  readonly file?: VFile | undefined
}

/** Renders a document as one self-contained page: styles and fonts inlined, no script, nothing to fetch. */
export function renderHtml(document: Document, options: HtmlOptions): Rendition {
  const resolveLink = linkResolver(document, options.documents, 'html')
  return {
    path: fileName(document.name, 'html'),
    mediaType: formats.html.mediaType,
    contents: htmlPage(document, { ...options, media: 'screen', resolveLink }),
  }
}

/** The page of a document as text, for a screen or for printing. */
export function htmlPage(
  document: Document,
  options: HtmlOptions & { readonly media: Media; readonly resolveLink: ResolveLink },
): string {
  const { documents, fonts, media, words } = options
  const context = createContext(document, options)
  const { title, rest } = splitTitle(document)
  const titleContent = toHast(title, context)
  const body = toHast(rest, context)
  const contents = contentsList(document.outline, words.contents)
  const destinations = media === 'print' ? [destinationList(context.ids)] : []
  const { classification } = document.meta
  const styles = [
    compactCss(options.styles),
    widthCss(context.widths),
    marginCss({ title: document.title, classification, pageOfPages: words.pageOfPages }),
  ]
  const parts = { document, documents, words, media, contents, body: [...body, ...destinations] }
  const html = stringify(page({ ...parts, title: unwrap(titleContent), styles: '' }))
  // Fonts come last: which characters they need is seen in the finished text.
  return html.replace(
    '<style>\n\n</style>',
    () => `<style>\n${[fonts.css(html), ...styles].filter(Boolean).join('\n')}\n</style>`,
  )
}

function createContext(
  document: Document,
  options: HtmlOptions & { readonly media: Media; readonly resolveLink: ResolveLink },
): HtmlContext {
  return {
    media: options.media,
    words: options.words,
    document: document.kind,
    resolveLink: options.resolveLink,
    anchors: new Set(anchors(document.tree)),
    images: options.images ?? new Map(),
    exactValue: options.exactValue ?? (() => undefined),
    canPrint: options.fonts.has,
    file: options.file ?? new VFile(),
    ids: new Set(),
    widths: new Set(),
    dropped: new Set(),
    place: { level: 1, heading: document.title },
  }
}

/** The main heading, which stands in the header of the page, and everything else. */
function splitTitle({ title, tree }: Document): { readonly title: Tree; readonly rest: Tree } {
  const first = tree.children.find((node) => node.type === 'heading' && node.depth === 1)
  const heading = first?.type === 'heading' ? first.children : [{ type: 'text' as const, value: title }]
  return {
    title: { type: 'root', children: [{ type: 'paragraph', children: heading }] },
    rest: { ...tree, children: tree.children.filter((node) => node !== first) },
  }
}

function toHast(tree: Tree, context: HtmlContext): ElementContent[] {
  const { words } = context
  const processor = unified()
    .use(remarkRehype, {
      handlers: createHandlers(context),
      clobberPrefix: 'note-',
      footnoteLabel: words.footnotes,
      footnoteLabelProperties: {},
      footnoteBackLabel: (index) => fill(words.backToReference, { number: index + 1 }),
    })
    .use(rehypeSanitize, documentSchema)
  const root = processor.runSync(tree)
  return root.children.filter((node) => node.type !== 'doctype')
}

function unwrap(content: readonly ElementContent[]): ElementContent[] {
  return content.flatMap((node) => (node.type === 'element' && node.tagName === 'p' ? node.children : []))
}

/**
 * Chromium names only those places in a PDF that the page itself links to: a hidden link for each lets
 * other documents link to them.
 */
function destinationList(ids: ReadonlySet<string>): Element {
  return h(
    'div',
    { hidden: true },
    [...ids].map((id) => h('a', { href: `#${encodeURI(id)}` })),
  )
}

function stringify(root: Root): string {
  return unified()
    .use(rehypeStringify, { characterReferences: { useNamedReferences: true }, upperDoctype: true })
    .stringify(root)
}
