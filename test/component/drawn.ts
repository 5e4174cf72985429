import type { PhrasingContent, Root, RootContent } from 'mdast'
import { VFile } from 'vfile'
import type { Component, DrawContext } from '../../src/component/index.js'
import { words } from '../../src/locale/index.js'
import { hydrate } from '../../src/tree/hydrate/hydrate.js'
import { printMarkdown } from '../../src/tree/print/markdown.js'
import { tidy } from '../../src/tree/tidy.js'
import type { FigureValue, InlineValue, MarkdownValue } from '../../src/tree/value.js'

/** English words, as components get them. */
export const context: DrawContext = { words: words('en'), locale: 'en' }

/** A figure as views carry it: `figure('plan.effort', '35–43', { after: ' h' })`. */
export function figure(
  id: string,
  shown: string,
  { before = '', after = '', plural = shown === '1' ? 'one' : 'other' }: Partial<FigureValue> = {},
): FigureValue {
  return { kind: 'figure', id, shown, before, after, plural }
}

/** Authored text of one line. */
export function inline(value: string): InlineValue {
  return { kind: 'inline', value }
}

/** Authored text of any length. */
export function markdown(value: string): MarkdownValue {
  return { kind: 'markdown', value }
}

/** The tree a component draws, brought into the form documents have. */
export function drawn<Props>(component: Component<Props>, props: Props): Root {
  return finished(component.draw(props, context))
}

/** What a component draws, as Markdown. */
export function printed<Props>(component: Component<Props>, props: Props): string {
  return printMarkdown(drawn(component, props))
}

/** Nodes as a whole document, hydrated and tidy. */
export function finished(nodes: readonly (RootContent | PhrasingContent)[]): Root {
  const tree: Root = { type: 'root', children: [...nodes] }
  const file = new VFile()
  const { named } = hydrate(tree, { file, author: 'component' })
  tidy(tree, { named })
  if (file.messages.length > 0)
    throw new Error(`Cannot finish the drawing, expected no message: ${file.messages.join('; ')}`)
  return tree
}
