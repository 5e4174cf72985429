import { createHash } from 'node:crypto'
import type { Rendition } from '../rendition.js'

/** A page that links to its fonts, and the files it links to, relative to the page. */
export type LinkedPage = { readonly page: Rendition; readonly fonts: readonly Rendition[] }

const inlined = /url\(data:(font\/(\w+));base64,([A-Za-z0-9+/=]+)\)/g

/** Where an inlined font is allowed, and where one in a file beside the page is: on a server, and on a disk. */
const policy = { inline: 'font-src data:', linked: "font-src 'self' file:" }

/**
 * Takes the fonts out of a page into files that all pages of a folder share: named by their contents, so that equal
 * fonts are one file and a changed one is a new file.
 */
export function linkFonts(page: Rendition): LinkedPage {
  const { contents } = page
  if (typeof contents !== 'string') throw new Error(`Cannot link the fonts of ${page.path}, expected text`)
  const fonts = new Map<string, Rendition>()
  // Fonts stand in the stylesheet, which is ours: nothing an author wrote is in it unescaped.
  const end = contents.indexOf('</style>')
  const head = contents
    .slice(0, end)
    .replace(policy.inline, policy.linked)
    .replace(inlined, (_, mediaType: string, extension: string, data: string) => {
      const hash = createHash('sha256').update(data).digest('hex').slice(0, 12)
      const path = `fonts/${hash}.${extension}`
      fonts.set(path, { path, mediaType, contents: Buffer.from(data, 'base64') })
      return `url(${path})`
    })
  return { page: { ...page, contents: head + contents.slice(end) }, fonts: [...fonts.values()] }
}
