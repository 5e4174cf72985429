import type { PhrasingContent } from 'mdast'
import { linkAddresses, type FigureInAddress } from './addresses.js'
import { mergeText } from './merge-text.js'

/** Where a line stands, and who is told about figures that became part of an address. */
export type TidyLine = {
  readonly inLink: boolean
  /** Marks around the line: a mark inside the same mark says nothing. */
  readonly marks: readonly string[]
  readonly keep: (figure: FigureInAddress) => void
}

/** The content of a paragraph, heading or cell in normal form: no blanks or breaks at its edges, nothing empty. */
export function tidyLine(children: readonly PhrasingContent[], keep: TidyLine['keep']): PhrasingContent[] {
  return trimmed(tidyPhrasing(children, { inLink: false, marks: [], keep }))
}

function tidyPhrasing(children: readonly PhrasingContent[], line: TidyLine): PhrasingContent[] {
  const out = mergeText(children.flatMap((child) => tidyNode(child, line)))
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
    case 'inlineCode':
      return node.value === '' ? [] : [node]
    case 'figure':
      return node.children[0].value === '' ? [] : [node]
    default:
      return [node]
  }
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
