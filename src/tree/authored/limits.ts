import type { Paragraph } from 'mdast'

const lengthLimit = 100_000
const nestingLimit = 32
const markerLimit = 4000

/**
 * Whether authored text is longer, nests deeper or holds more markers in a paragraph than the parser can read in good
 * time: pairing markers takes it the square of their number.
 */
export function isTooMuch(text: string): boolean {
  if (text.length > lengthLimit || deepestNesting(text) > nestingLimit) return true
  return (
    text.length > markerLimit && text.split(/\n[ \t]*\n/).some((chunk) => countMarkers(chunk) > markerLimit)
  )
}

function countMarkers(chunk: string): number {
  return chunk.match(/[*_~`[\]!<&@]/g)?.length ?? 0
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
