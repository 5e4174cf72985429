import type { BlockContent, Blockquote, Parents, RootContent } from 'mdast'
import type { AlertNode } from './nodes.js'

const label = /^\[!(NOTE|TIP|IMPORTANT|WARNING|CAUTION)\][ \t]*(?:\n|$)/i

const kinds: readonly AlertNode['kind'][] = ['note', 'tip', 'important', 'warning', 'caution']

/** Turns quotes whose first line is `[!NOTE]` or another kind into call-outs. Needs positions: an escaped label is text. */
export function readAlertsInPlace(parent: Parents, source: string): void {
  const children: RootContent[] = parent.children
  for (const [index, child] of children.entries()) {
    if ('children' in child) readAlertsInPlace(child, source)
    const alert = child.type === 'blockquote' ? alertOf(child, source) : undefined
    if (alert) children[index] = alert
  }
}

function alertOf(quote: Blockquote, source: string): AlertNode | undefined {
  const [first, ...others] = quote.children
  if (first?.type !== 'paragraph') return undefined
  const [text, ...rest] = first.children
  if (text?.type !== 'text' || source[text.position?.start.offset ?? -1] !== '[') return undefined
  const found = label.exec(text.value)
  const kind = kinds.find((name) => name === found?.[1]?.toLowerCase())
  // A label with something after it in its line is text to GitHub, whether the something is text or a mark.
  if (
    !found ||
    !kind ||
    (found[0].length === text.value.length && rest.length > 0 && !found[0].endsWith('\n'))
  )
    return undefined
  const words = text.value.slice(found[0].length)
  const line = [...(words === '' ? [] : [{ ...text, value: words }]), ...rest]
  const blocks = others.filter(
    (child): child is BlockContent => child.type !== 'definition' && child.type !== 'footnoteDefinition',
  )
  if (blocks.length < others.length) return undefined
  return {
    type: 'alert',
    kind,
    children: [...(line.length > 0 ? [{ ...first, children: line }] : []), ...blocks],
  }
}
