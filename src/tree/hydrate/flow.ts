import type {
  BlockContent,
  Code,
  Heading,
  ListItem,
  Paragraph,
  PhrasingContent,
  RootContent,
  Table,
} from 'mdast'
import { parseFragment, type Fragment } from '../authored/fragment.js'
import { authoredBlocks } from '../authored/authored.js'
import { paragraph } from '../builders.js'
import { splitTokens, type Slot } from '../slots.js'
import { toText } from '../to-text.js'
import type { InlineValue, MarkdownValue } from '../value.js'
import { slotScope, tell, type Hydration, type Scope } from './hydration.js'
import { refuseHtml } from './html.js'
import { createLine, hydrateLine, isPhrasing } from './line.js'
import { hydrateString, keepFigures } from './strings.js'

/** Puts values into blocks. A block that its values left empty stays as an empty paragraph, so that `tidy` sees the hole. */
export function hydrateFlow(nodes: readonly RootContent[], state: Hydration, scope: Scope): BlockContent[] {
  return nodes.flatMap((node) => hydrateBlock(node, state, scope))
}

function hydrateBlock(node: RootContent, state: Hydration, scope: Scope): BlockContent[] {
  switch (node.type) {
    case 'paragraph':
      return hydrateParagraph(node, state, scope)
    case 'heading':
      return hydrateHeading(node, state, scope)
    case 'code':
      return [hydrateCode(node, state, scope)]
    case 'table':
      return [hydrateTable(node, state, scope)]
    case 'list':
      for (const item of node.children) hydrateItem(item, state, scope)
      return [node]
    case 'blockquote':
    case 'alert':
      node.children = hydrateFlow(node.children, state, { ...scope, nested: true })
      return [node]
    case 'region':
      node.children = hydrateFlow(node.children, state, scope)
      return [node]
    case 'authored':
      return hydrateAuthored(node.value, state, scope)
    case 'html':
      refuseHtml(node.value, state, scope)
      return []
    case 'thematicBreak':
      return [node]
    default:
      // A component may give a lone anchor, icon or figure: it stands in a paragraph of its own.
      return isPhrasing(node) ? hydrateBlock(paragraph(node), state, scope) : []
  }
}

function hydrateItem(item: ListItem, state: Hydration, scope: Scope): void {
  item.children = hydrateFlow(item.children, state, { ...scope, nested: true })
}

function hydrateParagraph(node: Paragraph, state: Hydration, scope: Scope): BlockContent[] {
  const slot = onlySlot(node, scope)
  if (slot !== undefined) return hydrateWhole(slot, state, scope)
  if (scope.author === 'template') refuseTableRow(node, state, scope)
  const rest: Fragment[] = []
  const line = createLine(false, rest)
  const children = hydrateLine(node.children, state, scope, line)
  const following = rest.flatMap((fragment) => hydrateFragment(fragment, state))
  const { slots, empty } = line.count
  // A label whose values are all empty says nothing.
  const isBareLabel = slots > 0 && slots === empty && /:\s*$/.test(children.map(toText).join(''))
  return [{ type: 'paragraph', children: isBareLabel ? [] : children }, ...following]
}

/** A row that a blank line cut off its table would be printed as text. */
function refuseTableRow(node: Paragraph, state: Hydration, scope: Scope): void {
  const [first] = node.children
  if (first?.type !== 'text' || !first.value.startsWith('|')) return
  const token = splitTokens(first.value).find((piece) => typeof piece === 'number')
  const slot = token === undefined ? undefined : scope.slots?.slots[token]
  tell(state, 'template-table-row', {}, slot?.where ?? { ...scope.where, ...state.findText(first.value) })
}

/** The slot that is all of a paragraph, and so may bring blocks. */
function onlySlot(node: Paragraph, scope: Scope): Slot | undefined {
  const only = node.children.length === 1 ? node.children[0] : undefined
  if (scope.slots === undefined || only?.type !== 'text') return undefined
  const pieces = splitTokens(only.value)
  const index = pieces.length === 1 ? pieces[0] : undefined
  const slot = typeof index === 'number' ? scope.slots.slots[index] : undefined
  const value = slot?.value
  return typeof value === 'object' && (value.kind === 'nodes' || value.kind === 'markdown') ? slot : undefined
}

function hydrateWhole(slot: Slot, state: Hydration, scope: Scope): BlockContent[] {
  const { value } = slot
  state.placed.set(slot, (state.placed.get(slot) ?? 0) + 1)
  if (typeof value === 'string' || value.kind === 'figure') return []
  const out =
    value.kind === 'nodes'
      ? hydrateFlow(wrapped(value.nodes), state, slotScope(slot, scope, 'component'))
      : hydrateAuthored(value, state, slotScope(slot, scope, 'view'))
  return out.length === 0 ? [paragraph()] : out
}

/** Nodes of a component as blocks: phrasing beside each other shares a paragraph. */
function wrapped(nodes: readonly RootContent[]): RootContent[] {
  const out: RootContent[] = []
  let open: Paragraph | undefined
  for (const node of nodes) {
    const inLine = isPhrasing(node) && node.type !== 'authored'
    if (inLine && open) open.children.push(node)
    else {
      open = inLine ? paragraph(node) : undefined
      out.push(open ?? node)
    }
  }
  return out
}

function hydrateAuthored(value: InlineValue | MarkdownValue, state: Hydration, scope: Scope): BlockContent[] {
  const quick = authoredBlocks(value)
  const plain = { ...scope, slots: undefined, author: 'view' as const }
  if (value.kind === 'inline') return hydrateFlow(quick, state, plain)
  if (quick[0]?.type !== 'authored') return hydrateFlow(quick, state, plain)
  return hydrateFragment(parseFragment(value, state, scope), state)
}

/** Authored blocks under their host: headings go below its heading, or become strong where none can stand. */
function hydrateFragment({ nodes, scope }: Fragment, state: Hydration): BlockContent[] {
  const { depth } = state
  const highest = Math.min(...nodes.flatMap((node) => (node.type === 'heading' ? [node.depth] : [])))
  const settled = nodes.map((node) =>
    node.type === 'heading' ? settledHeading(node, depth + 1 + node.depth - highest) : node,
  )
  const out = hydrateFlow(settled, state, scope)
  state.depth = depth
  return out
}

const depths: readonly Heading['depth'][] = [1, 2, 3, 4, 5, 6]

/** A heading of another depth; deeper than six it is a strong paragraph. */
function settledHeading(node: Heading, depth: number): RootContent {
  const found = depths.find((known) => known === depth)
  return found === undefined ? strongParagraph(node.children) : { ...node, depth: found }
}

function strongParagraph(children: PhrasingContent[]): Paragraph {
  return { type: 'paragraph', children: [{ type: 'strong', children }] }
}

function hydrateHeading(node: Heading, state: Hydration, scope: Scope): BlockContent[] {
  const line = createLine(true)
  const children = hydrateLine(node.children, state, scope, line)
  if (scope.nested) return [strongParagraph(children)]
  state.depth = node.depth
  state.section = toText({ type: 'paragraph', children }).trim()
  const heading: Heading = { ...node, children }
  // Words of a template alone announce what stands under them; anything else says something itself.
  if (scope.author !== 'template' || line.count.spoken > 0) state.named.add(heading)
  return [heading]
}

function hydrateCode(node: Code, state: Hydration, scope: Scope): BlockContent {
  keepFigures(node, state, 'code')
  const lang = node.lang ? hydrateString(node.lang, state, scope, 'code').replace(/[^\w#+.-]/g, '') : ''
  const meta = node.meta ? hydrateString(node.meta, state, scope, 'code').replace(/[\n`]/g, ' ').trim() : ''
  const value = hydrateString(node.value, state, scope, 'code')
  return { ...node, value, lang: lang || null, meta: (lang && meta) || null }
}

function hydrateTable(node: Table, state: Hydration, scope: Scope): BlockContent {
  for (const row of node.children) {
    for (const cell of row.children)
      cell.children = hydrateLine(cell.children, state, scope, createLine(true))
  }
  return node
}
