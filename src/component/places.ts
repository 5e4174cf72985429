import type { PhrasingContent } from 'mdast'
import type { Words } from '../locale/index.js'
import { inlineCode, link, text } from '../tree/builders.js'
import { joined, phrasing } from './phrasing.js'
import type { Reference } from './props.js'

/** A place in the code as `path:line-endLine`, or an address, with its note. */
export function place(words: Words, reference: Reference): PhrasingContent[] {
  const { path, line, endLine, url, note, href } = reference
  const lines =
    line === undefined ? '' : endLine === undefined || endLine === line ? `:${line}` : `:${line}-${endLine}`
  const code = path === undefined ? [] : [inlineCode(`${path}${lines}`)]
  const where = code.length > 0 && href !== undefined ? [link(href, code)] : code
  const address = url === undefined ? [] : [link(url, [text(url)])]
  return joined([where, address, phrasing(note)], words.components.shared.dash)
}
