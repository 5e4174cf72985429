import type { BlockContent, PhrasingContent } from 'mdast'
import { authoredBlocks, authoredInline } from '../tree/authored/authored.js'
import { figure, paragraph, text } from '../tree/builders.js'
import type { TextValue } from '../tree/value.js'

/** Text of any type as one line: a figure with its unit, authored Markdown joined into one line. Blank text is no text. */
export function phrasing(value: TextValue | null | undefined): PhrasingContent[] {
  if (value === undefined || value === null) return []
  if (typeof value === 'string') return isBlank(value) ? [] : [text(oneLine(value))]
  if (value.kind === 'figure') return figure(value)
  if (isBlank(value.value)) return []
  return authoredInline(value)
}

/** Text of any type as blocks: authored Markdown keeps its paragraphs, lists and code; a line is one paragraph. */
export function blocks(value: TextValue | null | undefined): BlockContent[] {
  if (value && typeof value !== 'string' && value.kind === 'markdown') {
    return isBlank(value.value) ? [] : authoredBlocks(value)
  }
  const line = phrasing(value)
  return line.length > 0 ? [paragraph(line)] : []
}

/** Joins the parts that say something with a separator. */
export function joined(parts: readonly PhrasingContent[][], separator: string): PhrasingContent[] {
  return parts
    .filter((part) => part.length > 0)
    .flatMap((part, index) => (index === 0 ? part : [text(separator), ...part]))
}

/** Content in brackets; nothing stays nothing. */
export function inBrackets(content: readonly PhrasingContent[]): PhrasingContent[] {
  return content.length > 0 ? [text('('), ...content, text(')')] : []
}

function isBlank(value: string): boolean {
  return value.trim() === ''
}

/** A line break would end a heading or a table cell. */
function oneLine(value: string): string {
  return value.replace(/\s*[\r\n]+\s*/g, ' ')
}
