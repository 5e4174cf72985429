import type { Point, Position } from 'unist'
import { codePoint } from './excerpt.js'
import { characterWidth, displayWidth } from './display-width.js'

/** Columns of a tab in a frame, whatever the column it stands in. */
const tab = '  '

/** Piped output has no width of its own; a minified file must not be printed whole all the same. */
const widest = 200

/** How a frame looks. */
export type FrameOptions = {
  /** Columns there are; longer lines are cut around the place. */
  readonly columns: number
  /** Colours the line numbers and the caret. */
  readonly paint: (style: 'dim' | 'red', text: string) => string
}

/**
 * The line of a place with the one before and the one after, a caret below what is meant. Only the lines themselves
 * are cut out of `source`, so that a frame of a large file costs no more than of a small one.
 */
export function codeFrame(source: string, place: Point | Position, { columns, paint }: FrameOptions): string {
  const start = 'start' in place ? place.start : place
  const end = 'end' in place ? place.end : place
  const lines = linesAround(source.replace(/^\uFEFF/, ''), start)
  const digits = String(start.line + 1).length
  const room = Math.max(20, Math.min(columns, widest) - digits - 5)
  const target = lines.find(({ line }) => line === start.line)
  if (!target) return ''
  const length = end.line === start.line ? end.column - start.column : target.text.length - start.column + 1
  const shift = cutStart(target.text, start.column - 1, length, room)
  const out: string[] = []
  for (const { line, text } of lines) {
    const mark = line === start.line ? paint('red', '>') : ' '
    const shown = cut(text, shift, room)
    out.push(
      `${mark} ${paint('dim', `${String(line).padStart(digits)} |`)}${shown === '' ? '' : ` ${shown}`}`,
    )
    if (line !== start.line) continue
    const before = displayWidth(visible(text.slice(shift, start.column - 1))) + (shift > 0 ? 1 : 0)
    const under = displayWidth(visible(text.slice(start.column - 1, start.column - 1 + Math.max(1, length))))
    const carets = '^'.repeat(Math.max(1, Math.min(under, room - before)))
    out.push(`  ${paint('dim', `${' '.repeat(digits)} |`)} ${' '.repeat(before)}${paint('red', carets)}`)
  }
  return out.join('\n')
}

type Line = { readonly line: number; readonly text: string }

/** The line a place begins in and its neighbours; found from the offset, so that the rest of the text is not read. */
function linesAround(source: string, { line, column, offset }: Point): Line[] {
  const begin = offset === undefined ? beginningOf(source, line) : offset - column + 1
  if (begin < 0 || begin > source.length) return []
  const end = endOf(source, begin)
  const found: Line[] = [{ line, text: source.slice(begin, end) }]
  if (begin > 0) {
    const before = begin - (source.startsWith('\r\n', begin - 2) ? 2 : 1)
    const from = Math.max(source.lastIndexOf('\n', before - 1), source.lastIndexOf('\r', before - 1)) + 1
    found.unshift({ line: line - 1, text: before === 0 ? '' : source.slice(from, before) })
  }
  const after = end + (source.startsWith('\r\n', end) ? 2 : 1)
  // A last line that is empty says nothing.
  if (after < source.length) found.push({ line: line + 1, text: source.slice(after, endOf(source, after)) })
  return found
}

function beginningOf(source: string, line: number): number {
  let begin = 0
  for (let number = 1; number < line; number++) {
    const end = endOf(source, begin)
    if (end >= source.length) return -1
    begin = end + (source.startsWith('\r\n', end) ? 2 : 1)
  }
  return begin
}

function endOf(source: string, from: number): number {
  const length = source.slice(from, from + longestLine).search(/[\r\n]/)
  if (length >= 0) return from + length
  const ends = [source.indexOf('\n', from), source.indexOf('\r', from)].filter((end) => end >= 0)
  return Math.min(source.length, ...ends)
}

/** Lines up to this length end within one look. */
const longestLine = 1000

/** Index that a line too long for the frame is shown from, so that the place stands inside. */
function cutStart(text: string, start: number, length: number, room: number): number {
  if (displayWidth(visible(text.slice(0, Math.min(text.length, start + length)))) <= room - 1) return 0
  const lead = Math.floor(room / 3)
  const from = Math.max(0, start - lead)
  // Not into the middle of a surrogate pair.
  return /[\uDC00-\uDFFF]/.test(text[from] ?? '') ? from + 1 : from
}

function cut(text: string, from: number, room: number): string {
  const shown = visible(text.slice(from, from + room * 2))
  let width = from > 0 ? 1 : 0
  let kept = from > 0 && text.length > from ? '…' : ''
  for (const character of shown) {
    width += characterWidth(character)
    if (width > room - 1) return `${kept}…`
    kept += character
  }
  return kept
}

/** Tabs as spaces, and characters that nobody sees or that move the cursor as their names. */
function visible(text: string): string {
  return text
    .replace(/\t/g, tab)
    .replace(
      /[\p{Cc}\u061C\u200B\u200E\u200F\u202A-\u202E\u2060-\u206F\uFEFF\p{Cs}]/gu,
      (character) => `<${codePoint(character)}>`,
    )
}
