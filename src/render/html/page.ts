import type { Element, ElementContent } from 'hast'
import type { Document } from '../../document/document.js'
import type { Words } from '../../locale/index.js'
import type { PageTheme } from '../../theme/index.js'
import { fileName } from '../formats.js'
import type { LinkTarget } from '../links.js'
import { shorten } from './css.js'
import { element } from './element.js'
import { scriptPolicy } from './script.js'

/** The parts of a page's body. */
export type PageParts = {
  readonly document: Document
  readonly documents: readonly LinkTarget[]
  readonly words: Words['page']
  /** Whether the set has a page that leads to all of it. */
  readonly hasIndex: boolean
  /** Picture of the house, as data URIs. */
  readonly logo: PageTheme['logo']
  /** Whether paper begins with a cover, and the line at its foot. */
  readonly cover: { readonly note?: string | undefined } | undefined
  /** What the house says at the foot of its pages. */
  readonly note: string | undefined
  /** The main heading. */
  readonly title: Element
  readonly contents: Element | undefined
  /** What screens get on top. */
  readonly script: readonly Element[]
  readonly body: readonly ElementContent[]
}

/** Only what is inlined may be used, and of scripts only the one whose hash follows. */
const policy =
  "default-src 'none'; style-src 'unsafe-inline'; img-src data:; font-src data:; base-uri 'none'; form-action 'none'"

/** Longer titles are cut in window bars and search results. */
const longestTitle = 70

/** What stands in the window: header, contents, main text and footer as landmarks. */
export function pageBody(parts: PageParts): Element {
  const { document, body, contents, title, words } = parts
  const classes = [
    `document-${document.kind}`,
    ...(contents ? ['has-contents'] : []),
    ...(parts.cover ? ['has-cover'] : []),
  ]
  const children = lines([
    element('a', { className: ['skip'], href: '#page-main' }, [words.skip]),
    element('header', { className: ['page-header'] }, [
      ...toIndex(parts),
      ...logoOf(parts),
      title,
      ...coverOf(parts),
    ]),
    ...(contents ? [contents] : []),
    element('main', { id: 'page-main' }, [...body, '\n']),
    footer(parts),
    ...parts.script,
  ])
  return element('body', { className: classes }, children)
}

/** Title of a page and its PDF: the document's, with its subject where that is not said yet. */
export function fullTitle({ meta, title }: Pick<Document, 'meta' | 'title'>): string {
  return meta.subject && !title.includes(meta.subject) ? `${title} · ${meta.subject}` : title
}

/** What the page says about itself, and its styles. */
export function pageHead(document: Document, styles: string, script: string | undefined): Element {
  const { meta } = document
  const title = fullTitle(document)
  const named = [
    ['viewport', 'width=device-width, initial-scale=1'],
    ['color-scheme', 'light dark'],
    ['description', shorten(meta.description ?? title, 300)],
    ['author', meta.author],
    ['keywords', meta.keywords.join(', ')],
    ['date', meta.date],
  ] as const
  return element(
    'head',
    {},
    lines([
      element('meta', { charSet: 'utf-8' }),
      element('meta', { httpEquiv: ['Content-Security-Policy'], content: policy + scriptPolicy(script) }),
      ...named.flatMap(([name, content]) => (content ? [element('meta', { name, content })] : [])),
      element('title', {}, [shorten(title, longestTitle)]),
      element('style', {}, [`\n${styles}\n`]),
    ]),
  )
}

/** A way back for those who came from the index; paper has none, see `printablePage`. */
function toIndex({ hasIndex, words }: PageParts): Element[] {
  if (!hasIndex) return []
  const link = element('a', { href: fileName('index', 'html') }, [words.toIndex])
  return [element('p', { className: ['to-index'] }, [link])]
}

/** The logo; dark screens get their own where there is one. */
function logoOf({ logo }: PageParts): Element[] {
  if (!logo) return []
  const picture = element('img', { src: logo.light, alt: logo.alt })
  const dark = element('source', {
    srcSet: logo.dark ?? '',
    media: 'screen and (prefers-color-scheme: dark)',
  })
  return [
    element(
      'p',
      { className: ['logo'] },
      logo.dark === undefined ? [picture] : [element('picture', {}, [dark, picture])],
    ),
  ]
}

/** What only a cover shows: on screens the same facts stand in the text. */
function coverOf({ cover, document }: PageParts): Element[] {
  if (!cover) return []
  const facts = document.cover.map(({ label, text }) =>
    element('div', {}, [element('dt', {}, [label]), element('dd', {}, [text])]),
  )
  return [
    ...(facts.length > 0 ? [element('dl', { className: ['cover-facts'] }, facts)] : []),
    ...(cover.note === undefined ? [] : [element('p', { className: ['cover-note'] }, [cover.note])]),
  ]
}

function footer({ document, documents, note, words }: PageParts): Element {
  const { subject } = document.meta
  const others = documents.filter(({ kind }) => kind !== document.kind)
  const items = others.map(({ name, title }) =>
    element('li', {}, [element('a', { href: encodeURI(fileName(name, 'html')) }, [title])]),
  )
  const list = element('nav', { ariaLabel: words.documents }, [element('ul', {}, items)])
  return element('footer', { className: ['page-footer'] }, [
    element('p', {}, [document.title, ...(subject ? [` · ${subject}`] : [])]),
    ...(others.length > 0 ? [list] : []),
    ...(note === undefined ? [] : [element('p', { className: ['house'] }, [note])]),
  ])
}

/** Each on a line of its own, so that the file can be read and compared. */
function lines(elements: readonly Element[]): (ElementContent | string)[] {
  return ['\n', ...elements.flatMap((one) => [one, '\n'])]
}
