import type { Paragraph, PhrasingContent } from 'mdast'
import { gfmFromMarkdown } from 'mdast-util-gfm'
import { readable } from './destination.js'
import { mergeText } from './merge-text.js'
import { toText } from './to-text.js'

const mayHold = /:\/\/|www\.|@/i

/** A figure that became text, because it is part of an address. */
export type FigureInAddress = { readonly id: string; readonly shown: string }

/**
 * Links bare addresses as GitHub Flavored Markdown does, because its readers link them even when they are escaped:
 * so every rendition has the same links. Expects merged text outside of links.
 */
export function linkAddresses(
  children: readonly PhrasingContent[],
  keep: (figure: FigureInAddress) => void,
): readonly PhrasingContent[] {
  if (
    !children.some(
      (child) => (child.type === 'text' || child.type === 'figure') && mayHold.test(toText(child)),
    )
  ) {
    return children
  }
  return runs(children).flatMap((run) => linkRun(run, keep))
}

/** Splits into runs of text and figures, which a reader sees as one text, and anything else. */
function runs(children: readonly PhrasingContent[]): PhrasingContent[][] {
  const out: PhrasingContent[][] = []
  let open: PhrasingContent[] | undefined
  for (const child of children) {
    const isWords = child.type === 'text' || child.type === 'figure' || child.type === 'icon'
    if (isWords && open) open.push(child)
    else {
      const run = [child]
      out.push(run)
      open = isWords ? run : undefined
    }
  }
  return out
}

function linkRun(run: PhrasingContent[], keep: (figure: FigureInAddress) => void): PhrasingContent[] {
  if (!run.some((node) => node.type === 'text' || node.type === 'figure')) return run
  const apart = run.flatMap((node) => (node.type === 'text' ? transformed([node]) : [node]))
  if (run.length === 1 && run[0]?.type === 'text') return apart
  // A figure can be part of an address: then it is a string, as in any destination.
  const words = mergeText(
    run.map((node) => ({ type: 'text', value: node.type === 'icon' ? node.value : toText(node) })),
  )
  const together = transformed(words)
  if (linksOf(apart) === linksOf(together)) return apart
  for (const node of run) if (node.type === 'figure') keep({ id: node.figure, shown: toText(node) })
  return together
}

function linksOf(children: readonly PhrasingContent[]): string {
  return JSON.stringify(children.flatMap((child) => (child.type === 'link' ? [child.url] : [])))
}

/** The parser's own transform of addresses, so that reading the printed text gives the same links. */
function transformed(children: PhrasingContent[]): PhrasingContent[] {
  const holder: Paragraph = { type: 'paragraph', children: [...children] }
  for (const transform of gfmFromMarkdown().flatMap((extension) => extension.transforms ?? [])) {
    transform({ type: 'root', children: [holder] })
  }
  return holder.children.map(settled)
}

function settled(node: PhrasingContent): PhrasingContent {
  delete node.position
  if (node.type === 'link') node.url = readable(node.url)
  if ('children' in node) for (const child of node.children) delete child.position
  return node
}
