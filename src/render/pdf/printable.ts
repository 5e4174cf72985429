import { fileName } from '../formats.js'
import { withoutScript } from '../html/script.js'
import type { LinkTarget } from '../links.js'

/** Where links to other documents of the set lead while printing; nothing can answer there. */
export const printOrigin = 'https://dossier.invalid/'

/**
 * The page of a document as it is printed: links to other documents lead to their PDFs, links to files stay, under an origin that
 * {@link finishPdf} takes out again (Chromium drops relative links), and every anchor is linked to once, because
 * Chromium gives names only to places that the page itself links to, and other documents link to them, too.
 */
export function printablePage(page: string, kind: string, documents: readonly LinkTarget[]): string {
  // Whether a set has an index must not change its PDFs.
  const html = forTags(withoutScript(page).replace(/<p class="to-index">[^]*?<\/p>/, ''))
  // Tags cannot be told apart from text by accident: `<` is escaped in text, and `"` in attributes.
  const ids = [...html.matchAll(/<[a-z]\w*(?: [a-z-]+="[^"]*")*? id="([^"]+)"/g)].map((match) => match[1])
  const linked = documents.reduce(
    (text, { kind: other, name, volumes }) => {
      const from = `<a href="${encodeURI(fileName(name, 'html'))}`
      const led = text.replaceAll(from, `<a href="${printOrigin}${encodeURI(fileName(name, 'pdf'))}`)
      return volumes
        ? leadToVolumes(led, { name, volumes, ids: other === kind ? new Set(ids) : undefined })
        : led
    },
    html.replaceAll('<a href="./', `<a href="${printOrigin}`),
  )
  const end = linked.lastIndexOf('</main>')
  const destinations = ids.map((id) => `<a href="#${id}"></a>`).join('')
  return `${linked.slice(0, end)}<div hidden>${destinations}</div>\n${linked.slice(end)}`
}

/**
 * Markup that Chromium makes the right tags of. The text of a label is only the name of its box and would not be
 * read; a `figure` around a picture would be one more picture, without an alternative text.
 */
function forTags(html: string): string {
  return html.replaceAll(/<\/?label>/g, '').replaceAll('<figure class="', '<figure role="group" class="')
}

/** Leads links to places of a document on to the volume they stand in, those within the document included. */
function leadToVolumes(
  html: string,
  {
    ids,
    name,
    volumes,
  }: {
    readonly name: string
    readonly volumes: ReadonlyMap<string, string>
    /** What stands on the page, when it is one of the volumes. */
    readonly ids: ReadonlySet<string | undefined> | undefined
  },
): string {
  const file = `${printOrigin}${encodeURI(fileName(name, 'pdf'))}`
  return html.replace(/<a href="([^"#]*)#([^"]*)"/g, (whole, address: string, anchor: string) => {
    const volume = volumes.get(decodeURI(anchor))
    const isOurs = address === file || (address === '' && ids !== undefined && !ids.has(decodeURI(anchor)))
    if (volume === undefined || !isOurs) return whole
    return `<a href="${printOrigin}${encodeURI(fileName(volume, 'pdf'))}#${anchor}"`
  })
}

/** Emoji of a page that paper has no drawing and no character for. */
export function undrawnIcons(html: string): ReadonlySet<string> {
  const found = html.matchAll(/<span class="emoji undrawn" aria-hidden="true">([^<]*)<\/span>/g)
  return new Set([...found].map((match) => match[1] ?? ''))
}
