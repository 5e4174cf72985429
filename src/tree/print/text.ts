import type { Text } from 'mdast'
import { defaultHandlers, type Handle } from 'mdast-util-to-markdown'

/**
 * Text in which no character needs an escape wherever it stands in a line: no markers, no half of an address, no
 * reference. An underscore stands well inside a word, because a character beside a mark may become a reference, and no
 * bracket comes first, because it could belong to what stands before it.
 */
const harmless =
  /^(?!\()(?:[^\\`*_[\]<&~!@:.|#\s]|[ ]|:(?=[^/])|(?<![Ww])\.|!(?=[^[])|&(?=[^#A-Za-z])|<(?=[^!/?A-Za-z])|(?<=[A-Za-z0-9]{2})_(?=[A-Za-z0-9]{2}))+$/

/** Words that cannot open a block at the start of a line. */
const wordStart = /^\p{L}/u

/**
 * Prints text. Most texts need no escape, and finding that out with one expression is many times faster than asking
 * every rule for every text.
 */
export const printText: Handle = (node: Text, parent, state, info) => {
  const { value } = node
  const atBreak = info.before === '' || info.before === '\n'
  const isHarmless = harmless.test(value) && (!atBreak || wordStart.test(value))
  return isHarmless && !/^ | $/.test(value) ? value : defaultHandlers.text(node, parent, state, info)
}
