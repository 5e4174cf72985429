import type { Element, ElementContent, Properties } from 'hast'
import { s } from 'hastscript'

/** Role of a colour; the theme says which colour it is. */
export type Tone = 'good' | 'info' | 'warn' | 'high' | 'bad' | 'plain'

/** What a mark stands for: a role, and the level of a vocabulary that a theme may have a colour of its own for. */
export type Meaning = { readonly tone: Tone; readonly level?: string | undefined }

/** Class names that give a mark its colour. */
export function toneClass({ level, tone }: Meaning, ...others: readonly string[]): string {
  return [`tone-${tone}`, ...(level === undefined ? [] : [`level-${level}`]), ...others].join(' ')
}

/** Every chart is as wide as this, in units of its own; the page scales it. */
export const chartWidth = 720

/** Size of text in units of the chart, and the height of a line of it. */
export const textSize = 12
export const lineHeight = 15

/** An element of SVG; numbers are rounded, so that the same data gives the same bytes everywhere. */
export function shape(
  name: string,
  properties: Readonly<Record<string, string | number>>,
  children: readonly (ElementContent | string)[] = [],
): Element {
  const rounded: Properties = Object.fromEntries(
    Object.entries(properties).map(([key, value]) => [key, typeof value === 'number' ? round(value) : value]),
  )
  const { className, ...others } = rounded
  return s(name, { ...others, ...(className ? { class: className } : {}) }, ...children)
}

/** Two decimals are finer than any screen or printer. */
export function round(value: number): number {
  return Math.round(value * 100) / 100
}

/** The drawing as a whole: a picture with a name for those who cannot see it. */
export function frame(title: string, height: number, children: readonly ElementContent[]): Element {
  return shape('svg', { viewBox: `0 0 ${chartWidth} ${round(height)}`, role: 'img' }, [
    shape('title', {}, [title]),
    ...children,
  ])
}

/** Where lines of text stand: `y` is the middle of all of them. */
export type TextPlace = {
  readonly x: number
  readonly y: number
  readonly anchor?: 'start' | 'middle' | 'end'
  readonly className?: string
}

/** Lines of text around a point. */
export function text(
  lines: readonly string[],
  { x, y, anchor = 'start', className = '' }: TextPlace,
): Element[] {
  const first = y - ((lines.length - 1) * lineHeight) / 2 + textSize * 0.36
  return lines.map((line, index) =>
    shape('text', { x, y: first + index * lineHeight, 'text-anchor': anchor, className }, [line]),
  )
}

const narrow = /[ijltfrI1.,:;|!'()[\]\s-]/
const wide = /[mwMWQ%@&—\u2e80-\u{10ffff}]/u

/**
 * Room that a text needs, at most: a picture is laid out without a browser, so widths of characters are taken from
 * three classes of the text font, each a little too wide.
 */
export function textWidth(characters: string): number {
  return [...characters].reduce(
    (sum, character) => sum + textSize * (narrow.test(character) ? 0.38 : wide.test(character) ? 1 : 0.66),
    0,
  )
}

/** Room for the widest of several texts, between a least and a most that is set aside whatever they are. */
export function roomFor(texts: readonly string[], [least, most]: readonly [number, number]): number {
  return Math.min(most, Math.max(least, ...texts.map(textWidth)))
}

/** Room to the left of bars for their labels, and to the right for their values. */
export function roomBeside(
  rows: readonly { readonly label: string; readonly shown: string }[],
  mostValue: number,
): { readonly labelRoom: number; readonly valueRoom: number } {
  const labels = rows.map(({ label }) => label)
  const values = rows.map(({ shown }) => shown)
  return { labelRoom: roomFor(labels, [40, 210]), valueRoom: roomFor(values, [20, mostValue]) }
}

/** Where each of several heights begins when they stand below each other, and where the last one ends. */
export function stack(
  heights: readonly number[],
  top: number,
): { readonly tops: readonly number[]; readonly bottom: number } {
  const tops: number[] = []
  let bottom = top
  for (const height of heights) {
    tops.push(bottom)
    bottom += height
  }
  return { tops, bottom }
}

/** Breaks a text into lines that fit a room; what does not fit into the last one ends in an ellipsis. */
export function fit(words: string, room: number, mostLines = 2): readonly string[] {
  const lines: string[] = []
  for (const word of words.trim().split(/\s+/)) {
    const last = lines.at(-1)
    const joined = last === undefined ? word : `${last} ${word}`
    if (last !== undefined && textWidth(joined) <= room) lines[lines.length - 1] = joined
    else lines.push(word)
  }
  if (lines.length <= mostLines) return lines.map((line) => cut(line, room))
  const kept = lines.slice(0, mostLines)
  return kept.map((line, index) =>
    cut(index === mostLines - 1 ? `${line} ${lines[mostLines] ?? ''}…` : line, room),
  )
}

function cut(line: string, room: number): string {
  if (textWidth(line) <= room) return line
  const characters = [...line.replace(/…$/, '')]
  while (characters.length > 1 && textWidth(`${characters.join('')}…`) > room) characters.pop()
  return `${characters.join('').trimEnd()}…`
}
