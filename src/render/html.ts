import type { Element, ElementContent, Root } from 'hast'
import type { Heading, Nodes, Root as Tree } from 'mdast'
import rehypeSanitize from 'rehype-sanitize'
import rehypeStringify from 'rehype-stringify'
import remarkRehype from 'remark-rehype'
import { unified } from 'unified'
import { VFile } from 'vfile'
import { fill } from '../diagnostics/report.js'
import type { Document } from '../document/document.js'
import type { Words } from '../locale/index.js'
import { themeCss, type PageTheme } from '../theme/index.js'
import { anchors } from '../tree/anchors.js'
import { fileName, formats } from './formats.js'
import { contentsList } from './html/contents.js'
import type { HtmlContext } from './html/context.js'
import { compactCss, cssString, marginCss, widthCss } from './html/css.js'
import { element } from './html/element.js'
import type { PageFonts } from './html/fonts.js'
import { themeFontCss } from './html/theme-fonts.js'
import { createHandlers, takeId } from './html/handlers.js'
import { pageBody, pageHead } from './html/page.js'
import { derivationsOf } from './html/derivations.js'
import { compactScript, scriptElement, withoutScript } from './html/script.js'
import { documentSchema } from './html/schema.js'
import { linkResolver, type LinkTarget } from './links.js'
import type { Rendition } from './rendition.js'

/** What a page needs besides its document. */
export type HtmlOptions = {
  /** The set: documents that can be linked to. */
  readonly documents: readonly LinkTarget[]
  /** Whether the set has an `index.html` to lead back to. */
  readonly hasIndex?: boolean | undefined
  /** Fragments that can be linked to besides those of the document: a volume links to the others. */
  readonly anchors?: Iterable<string> | undefined
  /** The stylesheet, comments and all. */
  readonly styles: string
  /** What screens get on top; the page reads the same without. None when absent. */
  readonly script?: string | undefined
  /** Fonts to take missing characters from; see {@link openFonts}. */
  readonly fonts: PageFonts
  /** Colours, fonts, logo and marks. */
  readonly theme: PageTheme
  readonly words: Words['page']
  /** Pictures as data URIs, by the address the document names them with. */
  readonly images?: ReadonlyMap<string, string> | undefined
  /** The exact value of a figure, for the `value` of its element. */
  readonly exactValue?: ((figure: string) => string | undefined) | undefined
  /** What a figure is sorted by beside figures in another unit. */
  readonly order?: ((figure: string) => number | undefined) | undefined
  /** Where a figure comes from, in a sentence, for readers who point at it. */
  readonly derivation?: ((figure: string) => string | undefined) | undefined
  /** Collects what could not be shown. */
  readonly file?: VFile | undefined
}

/** Renders a document as one self-contained page: styles, fonts and script inlined, nothing to fetch. */
export function renderHtml(document: Document, options: HtmlOptions): Rendition {
  const { documents, fonts, theme, words } = options
  const context = createContext(document, options)
  const { title, rest } = splitTitle(document)
  const contents = contentsList(document, words.contents)
  const { cover, footer } = theme.theme
  // A cover is for what is bound and mailed; short documents are read from their first line.
  const script = options.script === undefined ? undefined : compactScript(options.script)
  // Nor do those have one that promise to fit a page or two: it would be one of them.
  const hasCover = document.mostPages === undefined && (cover?.show ?? contents !== undefined)
  const body = stringify(
    pageBody({
      document,
      documents,
      words,
      hasIndex: options.hasIndex ?? false,
      logo: theme.logo,
      note: footer,
      title: titleElement(title, context),
      body: toHast(rest, context),
      contents,
      cover: hasCover ? { note: cover?.note } : undefined,
      script: script === undefined ? [] : [...derivationsOf(document, options), scriptElement(script, words)],
    }),
  )
  const classification = document.meta.classification ?? theme.theme.classification
  const margins = { title: document.title, classification, pageOfPages: words.pageOfPages }
  // Which characters have to be inlined is seen in the finished text.
  const text = [
    withoutScript(body),
    document.title,
    classification ?? '',
    footer ?? '',
    ...document.cover.map((fact) => fact.text),
    cover?.note ?? '',
  ].join('\n')
  const styles = [
    fonts.css(text),
    themeFontCss(theme),
    themeCss(theme.theme, cssString),
    compactCss(options.styles),
    widthCss(context.widths),
    marginCss(margins),
  ]
  const head = pageHead(document, styles.filter(Boolean).join('\n'), script)
  const html = element('html', { lang: document.locale }, [head, '\n', { type: 'raw', value: body }])
  return {
    path: fileName(document.name, 'html'),
    mediaType: formats.html.mediaType,
    contents: `${stringify({ type: 'root', children: [{ type: 'doctype' }, html] })}\n`,
  }
}

function createContext(document: Document, options: HtmlOptions): HtmlContext {
  return {
    words: options.words,
    document: document.kind,
    resolveLink: linkResolver(document, options.documents, 'html'),
    anchors: new Set([...anchors(document.tree), ...(options.anchors ?? [])]),
    images: options.images ?? new Map(),
    exactValue: options.exactValue ?? (() => undefined),
    order: options.order ?? (() => undefined),
    canPrint: options.fonts.has,
    file: options.file ?? new VFile(),
    ids: new Set(),
    widths: new Set(),
    place: { level: 1, heading: document.title },
  }
}

/** The main heading, which stands in the header of the page, and everything else. */
function splitTitle({ title, tree }: Document): { readonly title: Heading; readonly rest: Tree } {
  const isTitle = (node: Nodes): node is Heading => node.type === 'heading' && node.depth === 1
  const found = tree.children.find(isTitle)
  const rest: Tree = { ...tree, children: tree.children.filter((node) => node !== found) }
  return { title: found ?? { type: 'heading', depth: 1, children: [{ type: 'text', value: title }] }, rest }
}

/** The words of the heading; the handler of headings would make it one of a part. */
function titleElement({ children }: Heading, context: HtmlContext): Element {
  const [first, ...others] = children
  const id = first?.type === 'anchor' ? first.value : undefined
  const words = id === undefined ? children : others
  const paragraphs = toHast({ type: 'root', children: [{ type: 'paragraph', children: words }] }, context)
  const content = paragraphs.flatMap((node) => (node.type === 'element' ? node.children : []))
  return element('h1', takeId(context, id), content)
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

function stringify(node: Root | Element): string {
  const root: Root = node.type === 'root' ? node : { type: 'root', children: [node] }
  return unified()
    .use(rehypeStringify, {
      characterReferences: { useNamedReferences: true },
      upperDoctype: true,
      // Nothing in a tree is raw (see the schema) but the body, which was printed by this function.
      allowDangerousHtml: true,
    })
    .stringify(root)
}
