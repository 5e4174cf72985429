/** Who wrote a destination, and so what it may be. Only templates and components may link between documents. */
export type Author = 'template' | 'component' | 'view'

const scheme = /^([a-z][a-z0-9+.-]*):/i

/** What may be linked to from anywhere; xmpp because GitHub Flavored Markdown links it by itself. */
const open: ReadonlySet<string> = new Set(['http', 'https', 'mailto', 'xmpp'])

/**
 * The destination of a link, ready to be printed, or `undefined` when it may not be linked to.
 * Allowed are http, https, mailto, relative destinations and fragments, and `dossier:<kind>#<anchor>` for our own.
 */
export function linkDestination(url: string, author: Author): string | undefined {
  const destination = readable(url)
  // Browsers read a backslash as a slash, and two of them as the start of another host.
  if (/^(?:%5C|\/){2}/.test(destination)) return undefined
  const name = scheme.exec(destination)?.[1]?.toLowerCase()
  if (name === undefined || open.has(name)) return destination
  return name === 'dossier' && author !== 'view' ? destination : undefined
}

/** The destination of a picture: a local relative file, or a picture drawn by a component; `undefined` for any other. */
export function imageDestination(url: string, author: Author): string | undefined {
  const destination = readable(url)
  if (author === 'component' && /^data:image\//i.test(destination)) return destination
  return scheme.test(destination) || /^(?:%5C|\/)/.test(destination) ? undefined : destination
}

/** An address that Markdown can write: what browsers ignore goes, characters that end a destination are percent-encoded. */
export function readable(url: string): string {
  return (
    url
      // eslint-disable-next-line no-control-regex
      .replace(/^[\u0000-\u0020]+|[\u0000-\u0020]+$|[\t\n\r]/g, '')
      .replace(/[\s<>\\`|]/g, encodeURIComponent)
  )
}
