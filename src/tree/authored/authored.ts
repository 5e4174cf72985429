import type { BlockContent, PhrasingContent } from 'mdast'
import type { InlineValue, MarkdownValue } from '../value.js'
import { readBlocks, readInline } from './plain.js'

/**
 * Nodes for authored text between lines. Text that is surely plain becomes nodes at once, because thousands of short
 * texts must be cheap; anything else waits as an `authored` node for `hydrate`.
 */
export function authoredBlocks(value: InlineValue | MarkdownValue): BlockContent[] {
  if (value.kind === 'inline') return [{ type: 'paragraph', children: authoredInline(value) }]
  return readBlocks(value) ?? [{ type: 'authored', value }]
}

/** Nodes for authored text in a line; several paragraphs are joined into one line. */
export function authoredInline(value: InlineValue | MarkdownValue): PhrasingContent[] {
  return readInline(value) ?? [{ type: 'authored', value }]
}
