import type { Point, Position } from 'unist'
import type { Extent } from './place-tree.js'

/** Turns offsets into lines and columns; both count from 1, columns in UTF-16 units. */
export type Lines = { readonly toPosition: (extent: Extent) => Position }

/** A table of where the lines of `text` begin, made when it is first asked. */
export function linesOf(text: string): Lines {
  let starts: number[] | undefined
  const toPoint = (offset: number): Point => {
    starts ??= lineStarts(text)
    const line = lastAtMost(starts, offset)
    return { line: line + 1, column: offset - (starts[line] ?? 0) + 1, offset }
  }
  return { toPosition: ({ start, end }) => ({ start: toPoint(start), end: toPoint(end) }) }
}

function lineStarts(text: string): number[] {
  const starts = [0]
  for (const match of text.matchAll(/\r\n|\n|\r/g)) starts.push(match.index + match[0].length)
  return starts
}

/** Index of the last entry that is not above `offset`; entries ascend. */
function lastAtMost(starts: readonly number[], offset: number): number {
  let low = 0
  let high = starts.length - 1
  while (low < high) {
    const middle = (low + high + 1) >> 1
    if ((starts[middle] ?? 0) <= offset) low = middle
    else high = middle - 1
  }
  return low
}
