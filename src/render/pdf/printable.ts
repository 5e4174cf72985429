import { fileName } from '../formats.js'
import type { LinkTarget } from '../links.js'

/** Where links to other documents of the set lead while printing; nothing can answer there. */
export const printOrigin = 'https://dossier.invalid/'

/**
 * The page of a document as it is printed: links to other documents lead to their PDFs, under an origin that
 * {@link finishPdf} takes out again (Chromium drops relative links), and every anchor is linked to once, because
 * Chromium gives names only to places that the page itself links to, and other documents link to them, too.
 */
export function printablePage(html: string, documents: readonly LinkTarget[]): string {
  const ids = [...html.matchAll(/ id="([^"]+)"/g)].map((match) => `<a href="#${match[1]}"></a>`)
  const linked = documents.reduce((page, { name }) => {
    const from = encodeURI(fileName(name, 'html'))
    return page.replaceAll(`href="${from}`, `href="${printOrigin}${encodeURI(fileName(name, 'pdf'))}`)
  }, html)
  return linked.replace('</main>', () => `<div hidden>${ids.join('')}</div>\n</main>`)
}

/** Emoji of a page that paper has no drawing and no character for. */
export function undrawnIcons(html: string): ReadonlySet<string> {
  const found = html.matchAll(/<span class="emoji undrawn" aria-hidden="true">([^<]*)<\/span>/g)
  return new Set([...found].map((match) => match[1] ?? ''))
}
