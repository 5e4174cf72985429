import type { BlockContent, Image, Link, PhrasingContent, RootContent } from 'mdast'
import { authoredBlocks, authoredInline } from '../authored/authored.js'
import { flattenBlocks } from '../authored/flatten.js'
import { parseFragment, type Fragment } from '../authored/fragment.js'
import { bareFigure, lines } from '../builders.js'
import { holdsToken, splitTokens, type Slot } from '../slots.js'
import type { InlineValue, MarkdownValue } from '../value.js'
import { oneLine } from '../authored/plain.js'
import { refuseNodes, hydrateDestination, hydrateLineString, keepFigures } from './strings.js'
import { refuseHtml } from './html.js'
import { shownText, slotScope, takeSlot, type Hydration, type Scope } from './hydration.js'

/** Where a line stands, and what it found out about its values. */
export type Line = {
  /** In headings and cells, where a line end is a space. */
  readonly oneLine: boolean
  readonly inLink: boolean
  /** Blocks after the first paragraph of a value that ends the line; absent where blocks cannot follow. */
  readonly rest: Fragment[] | undefined
  /** Values in the line, how many of them left nothing, and how many are more than a plain word or name. */
  readonly count: { slots: number; empty: number; spoken: number }
}

/** Puts values into the content of a paragraph, heading or cell. */
export function hydrateLine(
  children: readonly PhrasingContent[],
  state: Hydration,
  scope: Scope,
  line: Line,
): PhrasingContent[] {
  return children.flatMap((child, index) =>
    hydratePhrasing(child, state, scope, index === children.length - 1 ? line : withoutRest(line)),
  )
}

/** A new line, before anything was found out. */
export function createLine(oneLine: boolean, rest?: Fragment[]): Line {
  return { oneLine, inLink: false, rest, count: { slots: 0, empty: 0, spoken: 0 } }
}

function hydratePhrasing(
  node: PhrasingContent,
  state: Hydration,
  scope: Scope,
  line: Line,
): PhrasingContent[] {
  switch (node.type) {
    case 'text':
      return hydrateText(node.value, state, scope, line)
    case 'break':
      return line.oneLine ? [{ type: 'text', value: ' ' }] : [node]
    case 'authored':
      return hydrateAuthored(node.value, state, scope, line)
    case 'inlineCode':
      keepFigures(node, state, 'code')
      return [{ ...node, value: hydrateLineString(node.value, state, scope, 'code') }]
    case 'link':
      return hydrateLink(node, state, scope, line)
    case 'image':
      return hydrateImage(node, state, scope)
    case 'strong':
    case 'emphasis':
    case 'delete':
      node.children = inside(node.children, state, scope, line)
      return [node]
    case 'html':
      refuseHtml(node.value, state, scope)
      return []
    case 'figure':
      node.children[0].value = shownText(node.children[0].value, state, scope)
      return [node]
    default:
      return [node]
  }
}

/** Content of marked text, which blocks cannot follow. */
function inside(
  children: readonly PhrasingContent[],
  state: Hydration,
  scope: Scope,
  line: Line,
  inLink = line.inLink,
): PhrasingContent[] {
  return hydrateLine(children, state, scope, { ...line, inLink, rest: undefined })
}

function hydrateText(text: string, state: Hydration, scope: Scope, line: Line): PhrasingContent[] {
  if (scope.slots === undefined || !holdsToken(text)) return words(shownText(text, state, scope), line)
  const pieces = splitTokens(text)
  return pieces.flatMap((piece, index) => {
    if (typeof piece === 'string') return words(shownText(piece, state, scope), line)
    const slot = takeSlot(piece, state, scope)
    if (slot === undefined) return []
    const nodes = hydrateSlot(slot, state, scope, index === pieces.length - 1 ? line : withoutRest(line))
    line.count.slots += 1
    if (nodes.length === 0 && !line.rest?.length) line.count.empty += 1
    else if (typeof slot.value !== 'string') line.count.spoken += 1
    return nodes
  })
}

function words(value: string, line: Line): PhrasingContent[] {
  return value === '' ? [] : [{ type: 'text', value: line.oneLine ? value.replaceAll('\n', ' ') : value }]
}

function hydrateSlot(slot: Slot, state: Hydration, scope: Scope, line: Line): PhrasingContent[] {
  const { value } = slot
  if (typeof value === 'string') {
    const shown = shownText(value, state, slotScope(slot, scope, 'view'))
    return line.oneLine ? words(oneLine(shown), line) : lines(shown)
  }
  if (value.kind === 'figure') {
    return [
      ...words(value.before, line),
      ...(value.shown === '' ? [] : [bareFigure(value)]),
      ...words(value.after, line),
    ]
  }
  if (value.kind === 'nodes') {
    const nodes = value.nodes.filter(isPhrasing)
    if (nodes.length < value.nodes.length) refuseNodes(slot, state, 'line')
    return inside(nodes, state, slotScope(slot, scope, 'component'), line)
  }
  return hydrateAuthored(value, state, slotScope(slot, scope, 'view'), line)
}

function hydrateAuthored(
  value: InlineValue | MarkdownValue,
  state: Hydration,
  scope: Scope,
  line: Line,
): PhrasingContent[] {
  if (value.kind === 'markdown' && line.rest !== undefined)
    return hydrateFirst(value, state, scope, line, line.rest)
  const quick = authoredInline(value)
  if (quick[0]?.type !== 'authored')
    return inside(quick, state, { ...scope, slots: undefined, author: 'view' }, line)
  const fragment = parseFragment(value, state, scope)
  return inside(flattenBlocks(fragment.nodes), state, fragment.scope, line)
}

/** The first paragraph joins the line, the blocks after it follow the paragraph. */
function hydrateFirst(
  value: MarkdownValue,
  state: Hydration,
  scope: Scope,
  line: Line,
  rest: Fragment[],
): PhrasingContent[] {
  const quick = authoredBlocks(value)
  const fragment =
    quick[0]?.type === 'authored'
      ? parseFragment(value, state, scope)
      : { nodes: quick, scope: { ...scope, slots: undefined, author: 'view' as const } }
  const [first, ...others] = fragment.nodes
  if (first === undefined) return []
  if (first.type !== 'paragraph') {
    rest.push(fragment)
    return []
  }
  if (others.length > 0) rest.push({ nodes: others, scope: fragment.scope })
  return inside(first.children, state, fragment.scope, line)
}

function hydrateLink(node: Link, state: Hydration, scope: Scope, line: Line): PhrasingContent[] {
  const only = node.children.length === 1 ? node.children[0] : undefined
  // A bare address with a value in it: its text decides, and it is linked again when the value stands.
  if (only?.type === 'text' && holdsToken(node.url) && isBare(node.url, only.value)) {
    return hydrateText(only.value, state, scope, line)
  }
  const url = hydrateDestination(node.url, state, scope, 'link')
  const title = node.title ? hydrateLineString(node.title, state, scope, 'title') : null
  keepFigures(node, state, 'title')
  const children = inside(node.children, state, scope, line, true)
  if (url === undefined || line.inLink) return children
  return [{ ...node, url, title: title === '' ? null : title, children }]
}

function isBare(url: string, text: string): boolean {
  return url === text || url === `http://${text}` || url === `mailto:${text}`
}

function hydrateImage(node: Image, state: Hydration, scope: Scope): PhrasingContent[] {
  const url = hydrateDestination(node.url, state, scope, 'image')
  const alt = node.alt ? hydrateLineString(node.alt, state, scope, 'alt') : ''
  const title = node.title ? hydrateLineString(node.title, state, scope, 'title') : null
  keepFigures(node, state, 'alt')
  if (url === undefined) return alt === '' ? [] : [{ type: 'text', value: alt }]
  return [{ ...node, url, alt, title: title === '' ? null : title }]
}

function withoutRest(line: Line): Line {
  return line.rest === undefined ? line : { ...line, rest: undefined }
}

const blockTypes: ReadonlySet<string> = new Set<BlockContent['type']>([
  'alert',
  'blockquote',
  'code',
  'heading',
  'html',
  'list',
  'paragraph',
  'region',
  'table',
  'thematicBreak',
])

/** Whether a node of a component may stand in a line. */
export function isPhrasing(node: RootContent): node is PhrasingContent {
  return !blockTypes.has(node.type)
}
