import { stripVTControlCharacters } from 'node:util'
import { characterWidth, displayWidth } from '../diagnostics/display-width.js'

/** A column of a text table: how it is aligned. */
export type Alignment = 'left' | 'right'

/**
 * Rows as aligned text, two spaces between columns, each line ended. Cells may carry colours.
 * The last column is never padded, so that lines have no trailing spaces.
 */
export function textTable(rows: readonly (readonly string[])[], alignments: readonly Alignment[]): string {
  const widths = alignments.map((_, column) =>
    Math.max(0, ...rows.map((row) => visibleWidth(row[column] ?? ''))),
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
  const space = ' '.repeat(Math.max(0, width - visibleWidth(text)))
  return alignment === 'left' ? text + space : space + text
}

/** Colours take no columns; a sign turned into a picture by U+FE0F takes two. */
function visibleWidth(text: string): number {
  const pictures = text.match(/\u{fe0f}/gu)?.length ?? 0
  return displayWidth(stripVTControlCharacters(text)) + pictures
}

/** The text on one line and cut to a width, with `…` where something is missing. Colours are taken off. */
export function cut(text: string, width: number): string {
  let kept = ''
  let used = 0
  let fitting = ''
  for (const character of stripVTControlCharacters(text).replace(/\s+/g, ' ')) {
    used += characterWidth(character)
    if (used > width) return `${fitting}…`
    kept += character
    if (used < width) fitting = kept
  }
  return kept
}
