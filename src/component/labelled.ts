import type { BlockContent, PhrasingContent } from 'mdast'
import type { Words } from '../locale/index.js'
import type { MarkdownValue, TextValue } from '../tree/value.js'
import { item, list, paragraph, strong, text } from '../tree/builders.js'
import { blocks, joined, phrasing } from './phrasing.js'
import { wording } from './wording.js'

/** A label in bold, with its colon. */
export function label(words: Words, name: string): PhrasingContent {
  return strong(wording(words.components.shared.label, { label: [text(name)] }))
}

/** `**Label:** text` on one line; nothing when there is no text. */
export function labelledLine(
  words: Words,
  name: string,
  content: readonly PhrasingContent[],
): PhrasingContent[] {
  return content.length > 0 ? [label(words, name), text(' '), ...content] : []
}

/** Text with a label in front of its only paragraph, or on a line of its own above several blocks. */
export function labelled(words: Words, name: string, value: TextValue | undefined): BlockContent[] {
  if (!isMarkdown(value) || isOneParagraph(value.value)) {
    const line = labelledLine(words, name, phrasing(value))
    return line.length > 0 ? [paragraph(line)] : []
  }
  const content = blocks(value)
  const [first, ...rest] = content
  return first?.type === 'paragraph'
    ? [paragraph(labelledLine(words, name, first.children)), ...rest]
    : labelledBlocks(words, name, content)
}

/** Blocks under a line with their label; nothing without blocks. */
export function labelledBlocks(words: Words, name: string, content: readonly BlockContent[]): BlockContent[] {
  return content.length > 0 ? [paragraph(label(words, name)), ...content] : []
}

/** One entry after the label on its line, several as a list under it. */
export function labelledEntries(
  words: Words,
  name: string,
  entries: readonly PhrasingContent[][],
): BlockContent[] {
  const said = entries.filter((entry) => entry.length > 0)
  const [first, second] = said
  if (!first) return []
  if (!second) return [paragraph(labelledLine(words, name, first))]
  return [paragraph([label(words, name)]), bullets(said)]
}

/** A bullet list of one-line entries. */
export function bullets(entries: readonly PhrasingContent[][]): BlockContent {
  return list(entries.map((entry) => item(paragraph(entry))))
}

/** Short facts on one line: `**Severity:** 🔴 Critical · **Priority:** P0`. */
export function factLine(
  words: Words,
  facts: readonly (readonly [string, PhrasingContent[]])[],
): BlockContent[] {
  const line = joined(
    facts.map(([name, content]) => labelledLine(words, name, content)),
    words.components.shared.separator,
  )
  return line.length > 0 ? [paragraph(line)] : []
}

function isMarkdown(value: TextValue | undefined): value is MarkdownValue {
  return typeof value === 'object' && value.kind === 'markdown'
}

/** Line starts that open a block other than a paragraph: heading, quote, list, fence, rule, underline, table, definition. */
const blockStart =
  /(?:^|\n)[ \t]*(?:#{1,6}(?:\s|$)|>|[-+*](?:\s|$)|\d{1,9}[.)](?:\s|$)|`{3}|~{3}|[|:=]|--|\[[^\]\n]*\]:|(?:[*_][ \t]*){3,}(?:\n|$))/

/** No blank line, and no line that opens another block. */
export function isOneParagraph(source: string): boolean {
  const text = source.trim()
  return !/\n[ \t]*\n/.test(text) && !blockStart.test(text)
}
