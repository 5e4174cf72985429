import type { BlockContent, Heading, Nodes, Root, RootContent, Table } from 'mdast'
import { fill } from '../../diagnostics/report.js'
import type { Document } from '../../document/document.js'
import type { Words } from '../../locale/index.js'
import { item, link, list, paragraph, region, strong, text } from '../../tree/builders.js'
import { anchorOf, anchors, headings } from '../../tree/anchors.js'
import type { RegionNode } from '../../tree/nodes.js'
import { outline } from '../../tree/outline.js'
import { toText } from '../../tree/to-text.js'
import { fileName } from '../formats.js'
import { heightOf } from '../html/height.js'

/** Lines of a volume: about 320 pages, which Chromium prints in seconds and a gigabyte or two. */
const volumeLines = 15_000

/** A block of the top level and the lines it takes. */
type Piece = { readonly node: RootContent; readonly lines: number }

/**
 * The volumes that a document is printed in: itself, as long as it is not very long. Each volume is a document with a
 * contents list of its own; it begins with a list of all volumes, and repeats the heading it goes on under. The first
 * keeps the name of the document, so that links to the document lead to it.
 */
export function volumesOf(
  document: Document,
  words: Words['page'],
  mostLines: number = volumeLines,
): readonly Document[] {
  if (document.mostPages !== undefined || heightOf(document.tree) <= mostLines) return [document]
  const isTitle = (node: RootContent): node is Heading => node.type === 'heading' && node.depth === 1
  const isNote = (node: RootContent): boolean => node.type === 'footnoteDefinition'
  const title = document.tree.children.find(isTitle)
  const notes = document.tree.children.filter(isNote)
  const body = document.tree.children.filter((node) => node !== title && !isNote(node))
  const parts = divide(
    body.flatMap((node) => breakUp(node, mostLines)),
    mostLines,
  )
  const names = parts.map((_, index) => (index === 0 ? document.name : `${document.name}-${index + 1}`))
  const volume = (index: number): string =>
    fill(words.volume, { volume: String(index + 1), volumes: String(parts.length) })
  return parts.map((part, index): Document => {
    const entries = parts.map((other, at) => {
      const label = at === index ? strong(volume(at)) : link(fileLink(names[at]), volume(at))
      return item(paragraph(label, beginsWith(other)))
    })
    const children = [...(title?.children ?? [text(document.title)]), text(`, ${volume(index)}`)]
    const head: Heading = { type: 'heading', depth: 1, children }
    const tree: Root = {
      type: 'root',
      children: [head, region('volumes', list(entries)), ...part, ...notes],
    }
    return {
      ...document,
      name: names[index] ?? document.name,
      title: `${document.title}, ${volume(index)}`,
      tree,
      outline: outline(tree),
    }
  })
}

/** The name of the volume that every anchor of a document stands in. */
export function volumePlaces(volumes: readonly Document[]): ReadonlyMap<string, string> {
  return new Map(volumes.flatMap(({ name, tree }) => anchors(tree).map((anchor) => [anchor, name] as const)))
}

/** Where a part begins: its section, and the first place in it when the section has begun before. */
function beginsWith(part: readonly RootContent[]): string {
  const [first, second] = headings({ type: 'root', children: [...part] })
  const goesOn = first && second && anchorOf(first) === undefined
  const said = [first, ...(goesOn ? [second] : [])].flatMap((one) => (one ? [toText(one).trim()] : []))
  return said.length > 0 ? `: ${said.join(' · ')}` : ''
}

function fileLink(name = ''): string {
  return `./${encodeURI(fileName(name, 'pdf'))}`
}

/** Blocks that are too long for a volume by themselves are taken apart: regions into their parts, tables into rows. */
function breakUp(node: RootContent, mostLines: number): readonly Piece[] {
  const lines = heightOf(node)
  if (lines <= mostLines / 2) return [{ node, lines }]
  if (node.type === 'table') return rowsOf(node, mostLines / 2).map(pieceOf)
  if (node.type === 'region') {
    const groups = divide(
      node.children.flatMap((child) => breakUp(child, mostLines)),
      mostLines / 2,
    )
    return groups.map((children) =>
      pieceOf({ ...node, children: children.filter(isBlock) } satisfies RegionNode),
    )
  }
  return [{ node, lines }]
}

function rowsOf(table: Table, mostLines: number): readonly Table[] {
  const [head, ...rows] = table.children
  if (!head) return [table]
  const count = Math.ceil(heightOf(table) / mostLines)
  const size = Math.ceil(rows.length / count)
  return Array.from({ length: count }, (_, index) => ({
    ...table,
    children: [head, ...rows.slice(index * size, (index + 1) * size)],
  }))
}

function pieceOf(node: RootContent): Piece {
  return { node, lines: heightOf(node) }
}

/** Puts pieces together until they are long enough; a heading goes with what it is over, and stands over the rest, too. */
function divide(pieces: readonly Piece[], mostLines: number): readonly (readonly RootContent[])[] {
  const parts: RootContent[][] = []
  let part: RootContent[] = []
  let lines = 0
  let over: Heading | undefined
  for (const { node, lines: more } of pieces) {
    if (lines > 0 && lines + more > mostLines) {
      const kept = part.findLastIndex((one) => one.type !== 'heading') + 1
      const next = part.splice(kept)
      parts.push(part)
      // Without its anchor: it is the same place that goes on.
      part = next.length > 0 || isSection(firstOf(node)) || !over ? next : [repeated(over)]
      lines = 0
    }
    part.push(node)
    lines += more
    over = headings({ type: 'root', children: [node] }).findLast(isSection) ?? over
  }
  return [...parts, part].filter((one) => one.length > 0)
}

/** Headings of this depth say where one is. */
function isSection(node: Nodes | undefined): node is Heading {
  return node?.type === 'heading' && node.depth === 2
}

/** What stands first in a block, however deep. */
function firstOf(node: RootContent): RootContent {
  const first = node.type === 'region' ? node.children[0] : undefined
  return first ? firstOf(first) : node
}

function repeated(heading: Heading): Heading {
  return { ...heading, children: heading.children.filter(({ type }) => type !== 'anchor') }
}

function isBlock(node: Nodes): node is BlockContent {
  return (
    node.type !== 'root' && node.type !== 'listItem' && node.type !== 'tableRow' && node.type !== 'tableCell'
  )
}
