import type { Nodes, Root } from 'mdast'
import { parse } from '../../src/tree/parse.js'
import { printMarkdown } from '../../src/tree/print/markdown.js'
import { project } from '../../src/tree/print/project.js'

/** A node without what a reader cannot see: positions, empty fields, data. */
export function bare(node: Nodes): unknown {
  const { type } = node
  switch (type) {
    case 'text':
    case 'html':
      return node.value
    case 'inlineCode':
      return { type, value: node.value }
    case 'code':
      return { type, value: node.value, lang: node.lang ?? '', meta: node.meta ?? '' }
    case 'image':
      return { type, url: node.url, alt: node.alt ?? '', title: node.title ?? '' }
    case 'footnoteReference':
      return { type, identifier: node.identifier }
    case 'break':
    case 'thematicBreak':
      return { type }
    default:
  }
  const fields: Record<string, unknown> = { type }
  if (node.type === 'link') Object.assign(fields, { url: node.url, title: node.title ?? '' })
  if (node.type === 'heading') fields['depth'] = node.depth
  if (node.type === 'list')
    Object.assign(fields, {
      ordered: node.ordered ?? false,
      start: node.start ?? 0,
      spread: node.spread ?? false,
    })
  if (node.type === 'listItem')
    Object.assign(fields, { checked: node.checked ?? '', spread: node.spread ?? false })
  if (node.type === 'table') fields['align'] = (node.align ?? []).map((align) => align ?? '')
  if (node.type === 'footnoteDefinition') fields['identifier'] = node.identifier
  if ('children' in node) fields['children'] = joinStrings(node.children.map(bare))
  return fields
}

/** Texts and raw pieces beside each other are one text when they are read back. */
function joinStrings(children: readonly unknown[]): unknown[] {
  const out: unknown[] = []
  for (const child of children) {
    const last = out.at(-1)
    if (typeof child === 'string' && typeof last === 'string') out[out.length - 1] = last + child
    else out.push(child)
  }
  return out
}

/** What printing and reading a tree does to it. */
export function roundTrip(tree: Root): { printed: string; again: string; before: unknown; after: unknown } {
  const printed = printMarkdown(tree)
  const read = parse(printed)
  settleSpread(read)
  return {
    printed,
    again: printMarkdown(read),
    before: bare(project(tree, (url) => url)),
    after: bare(project(read, (url) => url)),
  }
}

/** The parser takes a list in two quotes for loose when a block follows it; a list is loose when an item has several blocks. */
function settleSpread(node: Nodes): void {
  if ('children' in node) for (const child of node.children) settleSpread(child)
  if (node.type !== 'list') return
  for (const item of node.children)
    item.spread = item.children.some((child, index) => index > 0 && child.type !== 'list')
  node.spread = node.children.length > 1 && node.children.some((item) => item.spread)
}

/** The skeleton of a tree: types only, texts folded into `t`, bare addresses counted as text. */
export function shape(node: Nodes): string {
  if (node.type === 'link' && isAddress(node.url, plain(node))) return 't'
  if (node.type === 'text' || node.type === 'break' || node.type === 'figure') return 't'
  if (!('children' in node)) return node.type
  const children = node.children
    .map(shape)
    .filter((child, index, all) => child !== 't' || all[index - 1] !== 't')
  const detail = node.type === 'heading' ? node.depth : node.type === 'list' && node.ordered ? '1' : ''
  return `${node.type}${detail}(${children.join(',')})`
}

/** All characters a tree shows, with destinations and titles. */
export function allText(node: Nodes): string {
  if (node.type === 'break') return '\n'
  if (node.type === 'image') return `${node.alt ?? ''} ${node.title ?? ''}`
  const own = 'value' in node && typeof node.value === 'string' ? node.value : ''
  const title = node.type === 'link' && node.title ? ` ${node.title} ` : ''
  return own + title + ('children' in node ? node.children.map(allText).join('') : '')
}

/** Blanks folded, as a reader sees them. */
export function folded(text: string): string {
  return text.replace(/[ \t\n]+/g, ' ').trim()
}

function plain(node: Nodes): string {
  return 'children' in node ? node.children.map(plain).join('') : node.type === 'text' ? node.value : ''
}

function isAddress(url: string, text: string): boolean {
  return (
    decode(url) === decode(text) ||
    decode(url) === `mailto:${decode(text)}` ||
    decode(url) === `http://${decode(text)}`
  )
}

function decode(text: string): string {
  return text.replace(/(?:%[0-9A-F]{2})+/gi, (bytes) => {
    try {
      return decodeURIComponent(bytes)
    } catch {
      // Percent signs of the author that encode nothing.
      return bytes
    }
  })
}
