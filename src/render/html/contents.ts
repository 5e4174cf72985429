import type { Element } from 'hast'
import type { Document, OutlineEntry } from '../../document/document.js'
import { toText } from '../../tree/to-text.js'
import { room } from '../pdf/page-numbers.js'
import { element } from './element.js'

/** Fewer headings than this are found without a list, and so is everything on a few pages. */
const long = 12
const longText = 8_000

/** More entries than this are no help: then only the main headings are listed. */
const tooLong = 80

/** The contents list of a document as a tree of links, or undefined when the document is short. */
export function contentsList({ outline, tree }: Document, label: string): Element | undefined {
  const listed = outline.filter(({ depth }) => depth === 2 || depth === 3)
  if (listed.length < long || toText(tree).length < longText) return undefined
  const shown = listed.length > tooLong ? listed.filter(({ depth }) => depth === 2) : listed
  return element('nav', { className: ['contents'], ariaLabel: label }, [
    element('p', { className: ['contents-title'] }, [label]),
    element('ol', {}, groups(shown).map(item)),
  ])
}

type Group = { readonly entry: OutlineEntry; readonly below: OutlineEntry[] }

/** Entries of depth three stand below the one of depth two before them. */
function groups(entries: readonly OutlineEntry[]): readonly Group[] {
  const found: Group[] = []
  for (const entry of entries) {
    const last = found.at(-1)
    if (entry.depth > 2 && last) last.below.push(entry)
    else found.push({ entry, below: [] })
  }
  return found
}

function item({ entry, below }: Group): Element {
  const list = element(
    'ol',
    {},
    below.map((one) => element('li', {}, [link(one)])),
  )
  return element('li', {}, [link(entry), ...(below.length > 0 ? [list] : [])])
}

function link({ anchor, text }: OutlineEntry): Element {
  return element('a', { href: `#${encodeURI(anchor)}` }, [
    text,
    element('span', { className: ['page'] }, [room()]),
  ])
}
