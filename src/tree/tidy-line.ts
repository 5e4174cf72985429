import type { PhrasingContent } from 'mdast'
import { linkAddresses, type FigureInAddress } from './addresses.js'
import { mergeText } from './merge-text.js'

/** Where a line stands, and who is told about figures that became part of an address. */
export type TidyLine = {
  readonly inLink: boolean
  readonly inCell: boolean
  /** Marks around the line: a mark inside the same mark says nothing. */
  readonly marks: readonly string[]
  readonly keep: (figure: FigureInAddress) => void
}

/** The content of a paragraph, heading or cell in normal form: no blanks or breaks at its edges, nothing empty. */
export function tidyLine(
  children: readonly PhrasingContent[],
  keep: TidyLine['keep'],
  inCell = false,
): PhrasingContent[] {
  const only = children.length === 1 ? children[0] : undefined
  // Most cells and many paragraphs are one plain text, which is tidy as it is.
  if (only?.type === 'text' && isTidy.test(only.value)) return [only]
  return trimmed(tidyPhrasing(children, { inLink: false, inCell, marks: [], keep }))
}

/** Text without blanks at its edges, line ends or anything of an address. */
const isTidy = /^(?![ \t])(?!.*(?::\/\/|www\.|@))[^\n]*[^ \t\n]$/i

function tidyPhrasing(children: readonly PhrasingContent[], line: TidyLine): PhrasingContent[] {
  const marks = mergeMarks(children.flatMap((child) => tidyNode(child, line)))
  const out = mergeText(line.inCell ? marks.map(cellCode) : marks)
  return joinBreaks(line.inLink ? out : mergeText(linkAddresses(out, line.keep)))
}

function tidyNode(node: PhrasingContent, line: TidyLine): PhrasingContent[] {
  switch (node.type) {
    case 'strong':
    case 'emphasis':
    case 'delete': {
      if (line.marks.includes(node.type)) return node.children.flatMap((child) => tidyNode(child, line))
      node.children = tidyPhrasing(node.children, { ...line, marks: [...line.marks, node.type] })
      return hoistEdges(node.children, (inner) => [{ ...node, children: inner }])
    }
    case 'link':
      node.children = tidyPhrasing(node.children, { ...line, inLink: true })
      return hoistEdges(node.children, (inner) => [{ ...node, children: inner }])
    case 'text':
      // One line per paragraph: a soft line end means a space, and cannot put anything at the start of a line.
      return [{ type: 'text', value: node.value.replace(/[ \t]*\n[ \t\n]*/g, ' ') }]
    case 'inlineCode':
      return node.value === '' ? [] : [node]
    case 'figure':
      return node.children[0].value === '' ? [] : [node]
    default:
      return [node]
  }
}

/** GFM cannot write a backslash before a pipe in code in a cell; as text every character survives. */
function cellCode(node: PhrasingContent): PhrasingContent {
  return node.type === 'inlineCode' && node.value.includes('\\|') ? { type: 'text', value: node.value } : node
}

/** Marks that Markdown cannot write beside each other become one: struck out text, and code. */
function mergeMarks(children: readonly PhrasingContent[]): PhrasingContent[] {
  const out: PhrasingContent[] = []
  for (const child of children) {
    const last = out.at(-1)
    if (child.type === 'delete' && last?.type === 'delete') {
      out[out.length - 1] = {
        ...last,
        children: mergeText(mergeMarks([...last.children, ...child.children])),
      }
    } else if (child.type === 'inlineCode' && last?.type === 'inlineCode') {
      out[out.length - 1] = { ...last, value: last.value + child.value }
    } else out.push(child)
  }
  return out
}

/** Blanks and breaks at the edges of marked text stand outside the mark, where Markdown can write them. */
function hoistEdges(
  children: readonly PhrasingContent[],
  wrap: (inner: PhrasingContent[]) => PhrasingContent[],
): PhrasingContent[] {
  const { before, inner, after } = splitEdges(children)
  return [...before, ...(inner.length > 0 ? wrap(inner) : []), ...after]
}

function splitEdges(
  children: readonly PhrasingContent[],
): Record<'before' | 'inner' | 'after', PhrasingContent[]> {
  const inner = [...children]
  const before: PhrasingContent[] = []
  const after: PhrasingContent[] = []
  for (let first = inner[0]; first !== undefined; first = inner[0]) {
    const blank = first.type === 'text' ? (/^[ \t\n]+/.exec(first.value)?.[0] ?? '') : ''
    if (first.type !== 'break' && blank === '') break
    inner.shift()
    before.push(first.type === 'break' ? first : { type: 'text', value: blank })
    if (first.type === 'text' && blank.length < first.value.length) {
      inner.unshift({ type: 'text', value: first.value.slice(blank.length) })
      break
    }
  }
  for (let last = inner.at(-1); last !== undefined; last = inner.at(-1)) {
    const blank = last.type === 'text' ? (/[ \t\n]+$/.exec(last.value)?.[0] ?? '') : ''
    if (last.type !== 'break' && blank === '') break
    inner.pop()
    after.unshift(last.type === 'break' ? last : { type: 'text', value: blank })
    if (last.type === 'text' && blank.length < last.value.length) {
      inner.push({ type: 'text', value: last.value.slice(0, -blank.length) })
      break
    }
  }
  return { before, inner, after }
}

function trimmed(children: readonly PhrasingContent[]): PhrasingContent[] {
  return splitEdges(children).inner
}

/** Breaks without blanks around them, and one where several follow each other. */
function joinBreaks(children: readonly PhrasingContent[]): PhrasingContent[] {
  if (!children.some((child) => child.type === 'break')) return [...children]
  const out: PhrasingContent[] = []
  for (const [index, child] of children.entries()) {
    if (child.type === 'break') {
      if (out.at(-1)?.type !== 'break') out.push(child)
    } else if (child.type === 'text') {
      const start = out.at(-1)?.type === 'break' ? child.value.replace(/^[ \t\n]+/, '') : child.value
      const value = children[index + 1]?.type === 'break' ? start.replace(/[ \t\n]+$/, '') : start
      if (value !== '') out.push({ type: 'text', value })
    } else out.push(child)
  }
  return out
}
