import { defaultSchema } from 'rehype-sanitize'

const ownTags = ['aside', 'col', 'colgroup', 'data', 'figure', 'figcaption', 'label', 'svg']

/** What charts and icons are drawn with, and nothing that could load or run. */
const svgTags = ['circle', 'g', 'line', 'path', 'rect', 'text', 'title']
const svgAttributes =
  'className cx cy d fillOpacity height r rx textAnchor transform width x x1 x2 y y1 y2'.split(' ')

/** Options of rehype-sanitize. */
type Schema = typeof defaultSchema

/**
 * What may stand in a document. The tree holds no markup to begin with; this is the second lock on the
 * door: a handler that let something through would still not get a script or a foreign address into a page.
 */
export const documentSchema: Schema = {
  ...defaultSchema,
  // Ids are our own anchors, and no script reads them.
  clobber: [],
  tagNames: [...(defaultSchema.tagNames ?? []), ...ownTags, ...svgTags],
  attributes: {
    ...defaultSchema.attributes,
    '*': ['ariaHidden', 'ariaLabel', 'className', 'id', 'role', 'tabIndex', 'title', 'lang', 'dir'],
    a: [
      'ariaDescribedBy',
      'ariaLabel',
      'className',
      'dataFootnoteBackref',
      'dataFootnoteRef',
      'href',
      'id',
      'title',
    ],
    code: ['className'],
    data: ['value', 'dataFigure', 'dataOrder'],
    img: ['src', 'alt'],
    input: ['checked', 'disabled', 'type'],
    li: ['className', 'id'],
    ol: ['className', 'start'],
    ul: ['className'],
    section: ['className', 'dataFootnotes'],
    svg: ['viewBox', 'ariaHidden', 'className', 'role'],
    ...Object.fromEntries(svgTags.map((name) => [name, svgAttributes])),
    th: ['scope', 'className'],
  },
  protocols: { href: ['http', 'https', 'mailto'], src: ['data'] },
}
