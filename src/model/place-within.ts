import type { Point, Position } from 'unist'
import { linesOf } from './lines.js'

/** A piece of a text of the file: what it says, and how many pieces that say the same stand before it. */
export type Piece = { readonly text: string; readonly nth: number }

/**
 * The place of a piece of a text inside the place of that text. Where the file spells the text otherwise, with escapes
 * or broken over lines, it is the place of the whole text.
 */
export function placeWithin(file: string, whole: Position, { text, nth }: Piece): Position {
  const { start, end } = whole
  if (start.offset === undefined || end.offset === undefined) return whole
  const written = file.slice(start.offset, end.offset)
  let at = -1
  for (let count = 0; count <= nth; count++) {
    at = written.indexOf(text, at + 1)
    if (at < 0) return whole
  }
  // Only the lines of the text itself are counted: those of a large file would take longer than everything before.
  const inside = linesOf(written).toPosition({ start: at, end: at + text.length })
  return { start: pointAfter(start, inside.start), end: pointAfter(start, inside.end) }
}

/** A point of a text as a point of the file that the text begins in at `start`. */
function pointAfter(start: Point, { column, line, offset = 0 }: Point): Point {
  return {
    line: start.line + line - 1,
    column: line === 1 ? start.column + column - 1 : column,
    offset: (start.offset ?? 0) + offset,
  }
}
