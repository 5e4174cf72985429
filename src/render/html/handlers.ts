import type { Element, ElementContent } from 'hast'
import type { Code, Heading, Html, Image, InlineCode, Link, Nodes, Parents, Text } from 'mdast'
import { defaultHandlers } from 'remark-rehype'
import { fill, report } from '../../diagnostics/report.js'
import type { AlertNode, AnchorNode, FigureNode, IconNode, RegionNode } from '../../tree/nodes.js'
import { toText } from '../../tree/to-text.js'
import type { Handler, HtmlContext, State } from './context.js'
import { element, textNode } from './element.js'
import { emojiIn } from './emoji.js'
import { isTall } from './height.js'
import { drawIcon } from './icons.js'
import { createTableHandler } from './table.js'
import { createTaskHandler } from './task.js'

/** Lines longer than this do not fit a card on a phone, so that the block must be reachable by keyboard to scroll. */
const longLine = 24

/** Nodes whose children are blocks. */
const blockParents: ReadonlySet<string> = new Set([
  'alert',
  'blockquote',
  'footnoteDefinition',
  'listItem',
  'region',
  'root',
])

/** Handlers for everything that differs from plain HTML, with the class names of the tree put on. */
export function createHandlers(context: HtmlContext): Record<string, Handler> {
  const own = {
    alert: createAlert(context),
    anchor: (_: State, node: AnchorNode) => place(context, node.value),
    code: createCode(context),
    figure: createFigure(context),
    heading: createHeading(context),
    // Raw HTML does not run and is not lost: it is shown as the text it is.
    html: (_: State, node: Html, parent: Parents | undefined) =>
      parent && blockParents.has(parent.type) ? element('p', {}, [node.value]) : textNode(node.value),
    icon: (_: State, node: IconNode) => picture(context, node.value),
    image: createImage(context),
    inlineCode: createInlineCode(context),
    link: createLink(context),
    listItem: createTaskHandler(defaultHandlers.listItem),
    region: createRegion(context),
    table: createTableHandler(context),
    text: createText(context),
  }
  const { blockquote, delete: struck, emphasis, list, paragraph, strong } = defaultHandlers
  const handlers: Record<string, Handler> = {
    blockquote,
    delete: struck,
    emphasis,
    list,
    paragraph,
    strong,
    ...own,
  }
  return Object.fromEntries(
    Object.entries(handlers).map(([type, handler]) => [type, withClassNames(handler)]),
  )
}

/** An id that was not given before, as properties. */
export function takeId(context: HtmlContext, id: string | undefined): { id?: string } {
  if (id === undefined || context.ids.has(id)) return {}
  context.ids.add(id)
  return { id }
}

function withClassNames(handler: Handler): Handler {
  return (state, node: Nodes, parent) => {
    const result = handler(state, node, parent)
    const names = node.data?.className
    if (!names || !result || Array.isArray(result) || result.type !== 'element') return result
    const given = result.properties['className']
    result.properties['className'] = [...(Array.isArray(given) ? given : []), ...names]
    return result
  }
}

function createAlert({ words }: HtmlContext) {
  return (state: State, node: AlertNode): Element =>
    element('aside', { className: ['alert', node.kind], role: 'note' }, [
      element('p', { className: ['alert-title'] }, [words.alerts[node.kind]]),
      ...state.wrap(state.all(node), true),
    ])
}

function createCode(context: HtmlContext) {
  const { words } = context
  return (_: State, node: Code): Element => {
    const language = node.lang ? { className: [`language-${node.lang}`] } : {}
    const isLong = node.value.split('\n').some((line) => line.length > longLine)
    const scrolls = isLong ? { tabIndex: 0, role: 'group', ariaLabel: words.code } : {}
    const tall = isTall(node) ? { className: ['tall'] } : {}
    const text = withDrawings(context, `${node.value.replace(/\n$/, '')}\n`)
    return element('pre', { ...tall, ...scrolls }, [element('code', language, text)])
  }
}

function createFigure({ exactValue, order }: HtmlContext) {
  return (_: State, node: FigureNode): Element => {
    const shown = node.children[0].value
    const place = order(node.figure)
    const sorted = place === undefined ? {} : { dataOrder: place }
    const value = exactValue(node.figure) ?? shown
    return element('data', { value, dataFigure: node.figure, ...sorted }, [shown])
  }
}

function createRegion(context: HtmlContext) {
  return (state: State, node: RegionNode): Element => {
    const { drawing } = node.data ?? {}
    const children = state.wrap(state.all(node), true)
    if (!drawing)
      return element('section', { className: [node.name, ...(isTall(node) ? ['tall'] : [])] }, children)
    // A phone is too narrow for the words in a drawing: it scrolls in a frame, as tables do.
    const ariaLabel = fill(context.words.chart, { heading: context.place.heading })
    const frame = element('div', { className: ['drawing'], role: 'group', ariaLabel, tabIndex: 0 }, [drawing])
    return element('figure', { className: [node.name] }, [frame, element('figcaption', {}, children)])
  }
}

/** Levels follow each other without gaps, and one is taken by the title of the page. */
function createHeading(context: HtmlContext) {
  return (state: State, node: Heading): Element => {
    const level = Math.min(Math.max(node.depth, 2), context.place.level + 1)
    context.place.level = level
    context.place.heading = toText(node).trim()
    const [first, ...rest] = node.children
    const id = first?.type === 'anchor' ? first.value : undefined
    const children = id === undefined ? node.children : rest
    return element(`h${level}`, takeId(context, id), state.all({ ...node, children }))
  }
}

function createImage(context: HtmlContext) {
  return (_: State, node: Image): Element => {
    const source = node.url.startsWith('data:image/') ? node.url : context.images.get(node.url)
    if (source !== undefined) return element('img', { src: source, alt: node.alt ?? '' })
    report(context.file, 'image-not-inlined', { url: node.url, document: context.document })
    return element('span', { className: ['missing-image'] }, [node.alt ?? node.url])
  }
}

function createLink(context: HtmlContext) {
  return (state: State, node: Link): ElementContent[] | Element => {
    const destination = context.resolveLink(node.url)
    const leadsNowhere = destination?.startsWith('#') && !context.anchors.has(decode(destination.slice(1)))
    // Without a target the words stay and promise nothing.
    if (destination === undefined || leadsNowhere) return state.all(node)
    return element('a', { href: destination, ...(node.title ? { title: node.title } : {}) }, state.all(node))
  }
}

function createText(context: HtmlContext) {
  return (_: State, node: Text, parent: Parents | undefined): ElementContent[] =>
    withDrawings(context, besideIcon(node, parent))
}

function createInlineCode(context: HtmlContext) {
  return (_: State, node: InlineCode): Element =>
    // A line end within code is a space.
    element('code', {}, withDrawings(context, node.value.replace(/\r?\n|\r/g, ' ')))
}

/** Emoji in text and code: a screen shows its own, paper has none, so that a drawing stands beside each. */
function withDrawings(context: HtmlContext, text: string): ElementContent[] {
  return emojiIn(text).flatMap((part) => {
    const drawing = part.emoji === undefined ? undefined : drawIcon(part.emoji, ['print'])
    if (drawing) return [element('span', { className: ['emoji'] }, [part.text]), drawing]
    return part.emoji === undefined ? textNode(part.text) : undrawn(context, part.emoji)
  })
}

/** A text as it stands; after an icon it begins with a space that keeps the two on one line. */
function besideIcon(node: Text, parent: Parents | undefined): string {
  const children: readonly Nodes[] = parent?.children ?? []
  const before = children[children.indexOf(node) - 1]
  return before?.type === 'icon' ? node.value.replace(/^ /, '\u{a0}') : node.value
}

/** An icon as a drawing; one that there is none for stays the character it is. */
function picture(context: HtmlContext, emoji: string): ElementContent {
  return drawIcon(emoji) ?? undrawn(context, emoji)
}

/** A character that our fonts may have; if not, it is left to screens, see {@link undrawnIcons}. */
function undrawn(context: HtmlContext, emoji: string): ElementContent {
  const bare = emoji.replaceAll('\u{fe0f}', '')
  const isText = [...bare].every((character) => context.canPrint(character.codePointAt(0) ?? 0))
  return isText
    ? textNode(bare)
    : element('span', { className: ['emoji', 'undrawn'], ariaHidden: 'true' }, [emoji])
}

function place(context: HtmlContext, id: string): Element | ElementContent[] {
  const given = takeId(context, id)
  return given.id === undefined ? [] : element('span', given)
}

function decode(fragment: string): string {
  try {
    return decodeURIComponent(fragment)
  } catch {
    // Not percent-encoded: taken as it stands.
    return fragment
  }
}
