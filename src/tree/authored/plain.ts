import type { Paragraph, PhrasingContent } from 'mdast'
import type { InlineValue, MarkdownValue } from '../value.js'

/** Characters that may mean something to the inline parser. A lone `_` inside a word, `<` before a digit and `&` before a space do not. */
const inlineHazard = /[\\*~]|\]\(|&[#A-Za-z]|<[A-Za-z/!?]|(?<![A-Za-z0-9])_|_(?![A-Za-z0-9])/

/** Addresses, whose end depends on what stands in them. */
const address = /:\/\/|www\.|@/i

/** Line starts that may open a block: heading, quote, list, definition, setext underline, fence, table, indented code. */
const blockHazard = /^(?:[\s#>+\-=[:`~|]|\d+[.)])/

/**
 * Reads text that holds no Markdown but code spans, without the parser.
 * `undefined` means that it takes the parser to know.
 */
export function readInline(value: InlineValue | MarkdownValue): PhrasingContent[] | undefined {
  if (value.kind === 'inline') return holdsPlaceholder(value) ? undefined : readLine(oneLine(value.value))
  const blocks = readBlocks(value)
  if (blocks === undefined || blocks.length > 1) return undefined
  return blocks[0]?.children ?? []
}

/** Reads paragraphs that hold no Markdown but code spans, without the parser. */
export function readBlocks(value: InlineValue | MarkdownValue): Paragraph[] | undefined {
  if (holdsPlaceholder(value)) return undefined
  const source = value.value.replace(/^[ \t\n]*\n|[ \t\n]+$/g, '')
  if (source === '') return []
  const out: Paragraph[] = []
  for (const chunk of source.split(/\n(?:[ \t]*\n)+/)) {
    const rows = chunk.split('\n')
    if (rows.some((row) => blockHazard.test(row) || row.includes('|') || /[ \t]$/.test(row))) return undefined
    // A code span may reach over a line end, and then the line end becomes a space.
    const children = rows.length > 1 && chunk.includes('`') ? undefined : readLine(chunk)
    if (children === undefined) return undefined
    out.push({ type: 'paragraph', children })
  }
  return out
}

/** Line ends and the blanks around them as one space, as a line has it. */
export function oneLine(value: string): string {
  return value.replace(/[ \t]*[\r\n][ \t\r\n]*/g, ' ').replace(/^[ \t]+|[ \t]+$/g, '')
}

function readLine(line: string): PhrasingContent[] | undefined {
  if (line === '') return []
  if (!line.includes('`')) return inlineHazard.test(line) ? undefined : [{ type: 'text', value: line }]
  const parts = line.split('`')
  if (parts.length % 2 === 0 || address.test(line)) return undefined
  const out: PhrasingContent[] = []
  for (const [index, part] of parts.entries()) {
    const inCode = index % 2 === 1
    // Two backticks in a row are one fence of two, and so is the end of one span at the start of the next.
    if (part === '' && (inCode || (index > 0 && index < parts.length - 1))) return undefined
    if (!inCode && inlineHazard.test(part)) return undefined
    if (inCode) out.push({ type: 'inlineCode', value: part.replace(/^ (.*[^ ].*) $/, '$1') })
    else if (part) out.push({ type: 'text', value: part })
  }
  return out
}

function holdsPlaceholder(value: InlineValue | MarkdownValue): boolean {
  return value.figures !== undefined && value.value.includes('{{')
}
