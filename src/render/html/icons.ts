import type { Element } from 'hast'
import { element } from './element.js'

/** A small drawing on a grid of 16 units: its colour role and its shapes. */
type Drawing = {
  /** Class that gives the colour, so that dark mode can change it. */
  readonly tone: 'good' | 'warn' | 'high' | 'bad' | 'info' | 'plain'
  /** Path of a filled shape, or of lines. */
  readonly fill?: string
  readonly line?: string
}

const disc = 'M8 2.5a5.5 5.5 0 1 1 0 11a5.5 5.5 0 0 1 0-11z'
const ring = 'M8 2a6 6 0 1 1 0 12a6 6 0 0 1 0-12z'

/** Drawings by emoji, written without variation selector. */
const drawings = {
  '✅': { tone: 'good', line: `${ring}M5 8.2l2.1 2.1L11 6.2` },
  '☑': { tone: 'good', line: 'M2.5 2.5h11v11h-11zM5 8.2l2.1 2.1L11 6.2' },
  '✔': { tone: 'good', line: 'M3 8.5l3.4 3.4L13 5' },
  '❌': { tone: 'bad', line: `${ring}M5.8 5.8l4.4 4.4M10.2 5.8l-4.4 4.4` },
  '✖': { tone: 'bad', line: 'M4 4l8 8M12 4l-8 8' },
  '⛔': { tone: 'bad', line: `${ring}M4.6 8h6.8` },
  '🚫': { tone: 'bad', line: `${ring}M3.8 3.8l8.4 8.4` },
  '⚠': { tone: 'warn', line: 'M8 2.2L14.4 13.4H1.6zM8 6.4v3.2M8 11.4v.2' },
  '🔴': { tone: 'bad', fill: disc },
  '🟠': { tone: 'high', fill: disc },
  '🟡': { tone: 'warn', fill: disc },
  '🟢': { tone: 'good', fill: disc },
  '🔵': { tone: 'info', fill: disc },
  '⚪': { tone: 'plain', line: disc },
  '⚫': { tone: 'plain', fill: disc },
  '⭐': { tone: 'warn', fill: 'M8 1.6l1.9 4.1 4.5.5-3.3 3 .9 4.4L8 11.4l-4 2.2.9-4.4-3.3-3 4.5-.5z' },
  ℹ: { tone: 'info', line: `${ring}M8 7.4v3.6M8 4.9v.2` },
  '❓': { tone: 'info', line: `${ring}M6.2 6.3a1.8 1.8 0 1 1 2.6 1.6c-.5.3-.8.6-.8 1.2M8 11.2v.2` },
  '❗': { tone: 'bad', line: `${ring}M8 4.8v4M8 11v.2` },
  '🔒': { tone: 'plain', line: 'M3.5 7.2h9v6h-9zM5.5 7.2V5a2.5 2.5 0 0 1 5 0v2.2' },
  '⏳': { tone: 'plain', line: `${ring}M8 4.6V8l2.4 1.6` },
  '⏱': { tone: 'plain', line: `${ring}M8 4.6V8l2.4 1.6` },
  '🎯': { tone: 'plain', line: `${ring}M8 5a3 3 0 1 1 0 6a3 3 0 0 1 0-6z` },
  '💡': {
    tone: 'warn',
    line: 'M6 11.2c0-1.5-1.8-2.2-1.8-4.4a3.8 3.8 0 0 1 7.6 0c0 2.2-1.8 2.9-1.8 4.4zM6.4 13.8h3.2',
  },
  '📈': { tone: 'good', line: 'M2 12l4-4.2 2.6 2.6L14 4.6M10.4 4.4H14V8' },
  '📉': { tone: 'bad', line: 'M2 4l4 4.2 2.6-2.6L14 11.4M10.4 11.6H14V8' },
  '🔧': {
    tone: 'plain',
    line: 'M10 2.4a3.4 3.4 0 0 0-3.2 4.5l-4.4 4.4 2.3 2.3 4.4-4.4a3.4 3.4 0 0 0 4.4-4.2L11.4 7 9 6.6 8.6 4.4z',
  },
  '🚀': {
    tone: 'info',
    line: 'M5.6 9.8C6 5.6 9 2.6 13.4 2.6c0 4.4-3 7.4-7.2 7.8zM5.4 9.6l-2.6.6 1.4-2.8 2.4-.4M6.4 10.6l-.6 2.6 2.8-1.4.4-2.4',
  },
  '🏁': { tone: 'plain', line: 'M3.5 14V2.5h9l-2 3 2 3h-9' },
  '📌': { tone: 'plain', line: 'M5.5 2.5h5l-.6 4 2.1 2.5H4l2.1-2.5zM8 9v4.8' },
  '🚨': {
    tone: 'bad',
    line: 'M3.8 13.5h8.4M5 11.5V8.4a3 3 0 0 1 6 0v3.1zM8 2.2v1.3M3.4 4.2l.9.9M12.6 4.2l-.9.9',
  },
  '🚧': {
    tone: 'warn',
    line: 'M2.5 5h11v3.8h-11zM5.4 5L3.6 8.8M9 5L7.2 8.8M12.6 5l-1.8 3.8M4.4 8.8v4.4M11.6 8.8v4.4',
  },
  '➖': { tone: 'plain', line: 'M3.5 8h9' },
  '➕': { tone: 'plain', line: 'M3.5 8h9M8 3.5v9' },
} as const satisfies Readonly<Record<string, Drawing>>

/** The emoji there are drawings for. */
export const knownIcons: readonly string[] = Object.keys(drawings)

/** The drawing for an emoji, or undefined. It says nothing by itself: the word stands beside it. */
export function drawIcon(emoji: string, classNames: readonly string[] = []): Element | undefined {
  const drawing = find(emoji.replaceAll('\u{fe0f}', ''))
  return drawing && draw(drawing, classNames)
}

function find(emoji: string): Drawing | undefined {
  return Object.entries(drawings).find(([known]) => known === emoji)?.[1]
}

function draw({ tone, fill, line }: Drawing, classNames: readonly string[]): Element {
  const className = ['icon', tone, ...classNames]
  return element('svg', { className, viewBox: '0 0 16 16', ariaHidden: 'true' }, [
    ...(fill ? [element('path', { d: fill, className: ['fill'] })] : []),
    ...(line ? [element('path', { d: line })] : []),
  ])
}
