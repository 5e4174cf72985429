import type { Element, ElementContent, Root } from 'hast'
import { h } from 'hastscript'
import type { Document } from '../../document/document.js'
import type { Words } from '../../locale/index.js'
import { fileName } from '../formats.js'
import type { LinkTarget } from '../links.js'
import type { Media } from './context.js'
import { shorten } from './css.js'

/** The parts a page is put together from. */
export type PageParts = {
  readonly document: Document
  readonly documents: readonly LinkTarget[]
  readonly words: Words['page']
  readonly media: Media
  /** Content of the main heading. */
  readonly title: readonly ElementContent[]
  readonly contents: Element | undefined
  readonly body: readonly ElementContent[]
  readonly styles: string
}

/** Only what is inlined may be used, and no script at all. */
const policy =
  "default-src 'none'; style-src 'unsafe-inline'; img-src data:; font-src data:; base-uri 'none'; form-action 'none'"

/** Longer titles are cut in window bars and search results. */
const longestTitle = 70

/** A whole page: head, then header, contents, main text and footer as landmarks. */
export function page(parts: PageParts): Root {
  const { document, body, contents, title, words } = parts
  const main = h('main', { id: 'page-main' }, [...body])
  const children = [
    h('a', { className: ['skip'], href: '#page-main' }, words.skip),
    h('header', { className: ['page-header'] }, [h('h1', [...title])]),
    ...(contents ? [contents] : []),
    main,
    footer(parts),
  ]
  const classes = [`document-${document.kind}`, ...(contents ? ['has-contents'] : [])]
  return {
    type: 'root',
    children: [
      { type: 'doctype' },
      h('html', { lang: document.locale }, [
        head(parts),
        '\n',
        h('body', { className: classes }, lines(children)),
      ]),
      { type: 'text', value: '\n' },
    ],
  }
}

function head({ document, styles }: PageParts): Element {
  const { meta, title } = document
  const name = meta.subject && !title.includes(meta.subject) ? `${title} · ${meta.subject}` : title
  const description = meta.description ?? name
  const named = [
    { name: 'viewport', content: 'width=device-width, initial-scale=1' },
    { name: 'color-scheme', content: 'light dark' },
    { name: 'description', content: shorten(description, 300) },
    ...(meta.author ? [{ name: 'author', content: meta.author }] : []),
    ...(meta.keywords.length > 0 ? [{ name: 'keywords', content: meta.keywords.join(', ') }] : []),
    ...(meta.date ? [{ name: 'date', content: meta.date }] : []),
  ]
  return h(
    'head',
    lines([
      h('meta', { charSet: 'utf-8' }),
      h('meta', { httpEquiv: 'Content-Security-Policy', content: policy }),
      ...named.map((one) => h('meta', one)),
      h('title', shorten(name, longestTitle)),
      h('style', `\n${styles}\n`),
    ]),
  )
}

function footer({ document, documents, media, words }: PageParts): Element {
  const { subject } = document.meta
  const others = documents.filter(({ kind }) => kind !== document.kind)
  const list = h('nav', { ariaLabel: words.documents }, [
    h(
      'ul',
      others.map(({ name, title }) => h('li', [h('a', { href: encodeURI(fileName(name, 'html')) }, title)])),
    ),
  ])
  return h('footer', { className: ['page-footer'] }, [
    h('p', [document.title, ...(subject ? [` · ${subject}`] : [])]),
    // On paper the text itself links to other documents.
    ...(others.length > 0 && media === 'screen' ? [list] : []),
  ])
}

/** Each on a line of its own, so that the file can be read and compared. */
function lines(elements: readonly Element[]): ElementContent[] {
  const newline = { type: 'text', value: '\n' } as const
  return [newline, ...elements.flatMap((element) => [element, newline])]
}
