import type { BlockContent, DefinitionContent, Heading, List, Root, RootContent } from 'mdast'
import type { FigureInAddress } from './addresses.js'
import { numberFootnotes } from './number-footnotes.js'
import { tidyLine } from './tidy-line.js'
import { toText } from './to-text.js'

/** What tidying should know. */
export type TidyOptions = {
  /** Headings that say something even with nothing under them. */
  readonly named?: ReadonlySet<Heading>
  /** Told about figures that became part of a bare address. */
  readonly keep?: (figure: FigureInAddress, section: string) => void
}

/**
 * Brings a tree into its one normal form, in place: nothing empty is left (marks, links, items, lists, tables,
 * headings with nothing under them), texts are merged, bare addresses linked, lists as tight as they can be,
 * footnotes numbered and at the end.
 */
export function tidy(tree: Root, { named = new Set(), keep = () => undefined }: TidyOptions = {}): void {
  const state: State = { section: '', keep: (figure) => keep(figure, state.section) }
  const notes = tree.children.filter((child) => child.type === 'footnoteDefinition')
  const spoken = notes.filter((note) => !isEmptyAfter(note, state))
  tree.children = tree.children.filter((child) => child.type !== 'footnoteDefinition')
  const numbered = numberFootnotes(tree, spoken)
  const holes = new Set(tree.children.filter((child) => isEmptyAfter(child, state)))
  tree.children = [...withoutBareHeadings(tree.children, holes, named), ...numbered]
}

/** Where tidying is, for figures that become part of an address. */
type State = { section: string; readonly keep: (figure: FigureInAddress) => void }

/** Tidies a block and says whether nothing is left of it. */
function isEmptyAfter(node: RootContent, state: State): boolean {
  switch (node.type) {
    case 'paragraph':
    case 'heading':
      node.children = tidyLine(node.children, state.keep)
      if (node.type === 'heading') state.section = toText(node).trim()
      return node.children.every((child) => child.type === 'anchor' && node.type === 'heading')
    case 'code':
      return node.value.trim() === ''
    case 'table':
      for (const row of node.children)
        for (const cell of row.children) cell.children = tidyLine(cell.children, state.keep, true)
      return node.children.length === 0
    case 'list':
      tidyList(node, state)
      return node.children.length === 0
    case 'blockquote':
    case 'alert':
    case 'region':
    case 'footnoteDefinition': {
      const children: (BlockContent | DefinitionContent)[] = node.children
      removeEmpty(children, state)
      return children.length === 0
    }
    default:
      return false
  }
}

function removeEmpty(children: (BlockContent | DefinitionContent)[], state: State): void {
  const left = children.filter((child) => !isEmptyAfter(child, state))
  children.length = 0
  children.push(...left)
}

function tidyList(list: List, state: State): void {
  for (const item of list.children) removeEmpty(item.children, state)
  list.children = list.children.filter((item) => item.children.length > 0)
  // A check box stands at the start of a paragraph.
  for (const item of list.children)
    if (withoutRegions(item.children)[0]?.type !== 'paragraph') item.checked = null
  for (const item of list.children) {
    item.spread = withoutRegions(item.children).some((child, index) => index > 0 && child.type !== 'list')
  }
  // Markdown knows a list as loose only by a blank line between two items.
  list.spread = list.children.length > 1 && list.children.some((item) => item.spread)
}

/** Blocks as Markdown sees them, where a region is its children. */
function withoutRegions(nodes: readonly RootContent[]): RootContent[] {
  return nodes.flatMap((node) => (node.type === 'region' ? withoutRegions(node.children) : [node]))
}

/** Leaves out what is empty, and headings with nothing under them; the title of the document stays. */
function withoutBareHeadings(
  nodes: readonly RootContent[],
  holes: Set<RootContent>,
  named: ReadonlySet<Heading>,
): RootContent[] {
  // From the end, so that a heading whose subheadings all went is seen to be bare.
  for (const [index, node] of [...nodes.entries()].toReversed()) {
    if (node.type !== 'heading' || node.depth === 1 || named.has(node)) continue
    if (isBare(nodes, index, node.depth, holes)) holes.add(node)
  }
  return nodes.filter((node) => !holes.has(node))
}

function isBare(
  nodes: readonly RootContent[],
  index: number,
  depth: number,
  holes: ReadonlySet<RootContent>,
): boolean {
  for (let next = index + 1; next < nodes.length; next++) {
    const node = nodes[next]
    if (node === undefined || holes.has(node)) continue
    return node.type === 'heading' && node.depth <= depth
  }
  return true
}
