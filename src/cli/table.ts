import { stripVTControlCharacters } from 'node:util'

/** A column of a text table: how it is aligned. */
export type Alignment = 'left' | 'right'

/**
 * Rows as aligned text, two spaces between columns, each line ended. Cells may carry colours.
 * The last column is never padded, so that lines have no trailing spaces.
 */
export function textTable(rows: readonly (readonly string[])[], alignments: readonly Alignment[]): string {
  const widths = alignments.map((_, column) =>
    Math.max(0, ...rows.map((row) => displayWidth(row[column] ?? ''))),
  )
  return rows
    .map((row) => {
      const cells = alignments.map((alignment, column) =>
        pad(row[column] ?? '', widths[column] ?? 0, alignment),
      )
      return `${cells.join('  ').trimEnd()}\n`
    })
    .join('')
}

function pad(text: string, width: number, alignment: Alignment): string {
  const space = ' '.repeat(Math.max(0, width - displayWidth(text)))
  return alignment === 'left' ? text + space : space + text
}

/** Wide in the terminal: CJK, Hangul, full-width forms, emoji shown as pictures. */
const wide =
  /\p{Emoji_Presentation}|[\u1100-\u115f\u2e80-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60\uffe0-\uffe6]/u

/** Columns a text takes on a terminal; colours take none, a picture with U+FE0F takes two. */
export function displayWidth(text: string): number {
  let width = 0
  for (const grapheme of graphemes(stripVTControlCharacters(text))) width += graphemeWidth(grapheme)
  return width
}

/** The text on one line and cut to a width, with `…` where something is missing. Colours are taken off. */
export function cut(text: string, width: number): string {
  const line = stripVTControlCharacters(text).replace(/\s+/g, ' ')
  let kept = ''
  let used = 0
  for (const grapheme of graphemes(line)) {
    used += graphemeWidth(grapheme)
    if (used > width) return `${trimToWidth(kept, width - 1)}…`
    kept += grapheme
  }
  return kept
}

/** `kept` is at most one grapheme too wide, so taking the last ones off until it fits is cheap. */
function trimToWidth(kept: string, width: number): string {
  const parts = [...graphemes(kept)]
  while (parts.length > 0 && displayWidth(parts.join('')) > width) parts.pop()
  return parts.join('')
}

function* graphemes(text: string): Generator<string> {
  for (const { segment } of new Intl.Segmenter(undefined, { granularity: 'grapheme' }).segment(text))
    yield segment
}

function graphemeWidth(grapheme: string): number {
  return wide.test(grapheme) || grapheme.includes('\u{fe0f}') ? 2 : 1
}
