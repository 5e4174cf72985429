import type { BlockContent, Root } from 'mdast'
import { VFile } from 'vfile'
import { authoredBlocks, authoredInline } from '../../tree/authored/authored.js'
import { paragraph, root } from '../../tree/builders.js'
import { hydrate } from '../../tree/hydrate/hydrate.js'
import { printMarkdown } from '../../tree/print/markdown.js'
import { tidy } from '../../tree/tidy.js'
import { toText } from '../../tree/to-text.js'
import type { InlineValue, MarkdownValue } from '../../tree/value.js'

/** Authored text as one line of plain text: markup gone, line ends as spaces. */
export function plainText(value: InlineValue | MarkdownValue | string | undefined): string {
  if (value === undefined) return ''
  if (typeof value === 'string') return value
  const tree = finished(
    [value.kind === 'inline' ? paragraph(authoredInline(value)) : authoredBlocks(value)].flat(),
  )
  return toText(tree).replace(/\s+/g, ' ').trim()
}

/**
 * Blocks that a component drew as Markdown that stands on its own: links into the set are words, since there is no
 * set where it is read.
 */
export function aloneMarkdown(blocks: readonly BlockContent[]): string {
  const resolveLink = (url: string): string | undefined =>
    /^(?:https?|mailto|tel):/i.test(url) ? url : undefined
  return printMarkdown(finished(blocks), { resolveLink })
}

/** What is wrong with authored text is told where documents print it. */
function finished(blocks: readonly BlockContent[]): Root {
  const tree = root(...blocks)
  const { named } = hydrate(tree, { file: new VFile(), author: 'component' })
  tidy(tree, { named })
  return tree
}
