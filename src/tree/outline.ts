import type { Root } from 'mdast'
import { anchorOf, headings } from './anchors.js'
import { toText } from './to-text.js'

/** The headings of a document that can be linked to, in reading order. */
export function outline(tree: Root): { depth: number; text: string; anchor: string }[] {
  return headings(tree).flatMap((heading) => {
    const anchor = anchorOf(heading)
    return anchor === undefined ? [] : [{ depth: heading.depth, text: toText(heading).trim(), anchor }]
  })
}
