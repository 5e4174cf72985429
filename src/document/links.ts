import type { Link, Nodes, PhrasingContent } from 'mdast'
import { VFile } from 'vfile'
import { report } from '../diagnostics/report.js'
import { anchors } from '../tree/anchors.js'
import { toText } from '../tree/to-text.js'
import type { Document } from './document.js'

/**
 * Makes every link inside the set lead somewhere: one to a place that no document has loses its fragment, or, inside
 * its own document, becomes plain text; both with a message. Links to documents outside the set are left to the
 * renderers, which print their text.
 */
export function checkLinksInPlace(documents: readonly Document[]): VFile {
  const file = new VFile()
  const places = new Map(documents.map(({ kind, tree }) => [kind, new Set(anchors(tree))]))
  for (const { kind, tree } of documents) {
    const isBroken = ({ url }: Link): boolean => {
      const target = targetOf(url, kind)
      const known = target && places.get(target.kind)
      return known !== undefined && target?.anchor !== undefined && !known.has(target.anchor)
    }
    mendLinks(tree, (link) => {
      if (!isBroken(link)) return [link]
      report(file, 'link-dangling', { document: kind, url: link.url, text: toText(link) }, { path: kind })
      const [document = ''] = link.url.split('#')
      return document === '' || document === `dossier:${kind}` ? link.children : [{ ...link, url: document }]
    })
  }
  return file
}

function targetOf(url: string, own: string): { kind: string; anchor: string | undefined } | undefined {
  if (url.startsWith('#')) return { kind: own, anchor: decoded(url.slice(1)) }
  const [, kind, anchor] = /^dossier:([^#]*)(?:#(.*))?$/.exec(url) ?? []
  return kind === undefined ? undefined : { kind, anchor: anchor === undefined ? undefined : decoded(anchor) }
}

function decoded(fragment: string): string {
  try {
    return decodeURIComponent(fragment)
  } catch {
    // A stray percent sign is part of the name, not an encoding.
    return fragment
  }
}

function mendLinks(node: Nodes, mend: (link: Link) => PhrasingContent[]): void {
  if (!('children' in node)) return
  const children: Nodes[] = node.children
  for (const child of children) mendLinks(child, mend)
  const last = children.length - 1
  for (let index = last; index >= 0; index--) {
    const child = children[index]
    if (child?.type === 'link') children.splice(index, 1, ...mend(child))
  }
}
