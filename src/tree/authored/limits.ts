import type { Paragraph } from 'mdast'

const lengthLimit = 100_000
const nestingLimit = 32

/** Whether authored text is longer or nests deeper than the parser can read in good time. */
export function isTooMuch(text: string): boolean {
  return text.length > lengthLimit || deepestNesting(text) > nestingLimit
}

/** Text as paragraphs, with no markup read. */
export function bareParagraphs(text: string): Paragraph[] {
  return text
    .split(/\n(?:[ \t]*\n)+/)
    .map((chunk) => chunk.trim())
    .filter((chunk) => chunk !== '')
    .map((value) => ({ type: 'paragraph', children: [{ type: 'text', value }] }))
}

/** Upper bound of nested containers: markers at the start of a line, and levels of indentation. */
function deepestNesting(text: string): number {
  let deepest = 0
  for (const [start] of text.matchAll(/^(?:[ \t]|>|[-+*](?=[ \t])|\d{1,9}[.)](?=[ \t]))+/gm)) {
    const markers = start.match(/[>+*-]|\d+[.)]/g)?.length ?? 0
    const indent = start.replaceAll('\t', '    ').length
    deepest = Math.max(deepest, markers, Math.floor(indent / 2) > 2 * nestingLimit ? nestingLimit + 1 : 0)
  }
  return deepest
}
