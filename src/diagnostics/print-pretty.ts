import type { VFileMessage } from 'vfile-message'
import { codeFrame, type FrameOptions } from './code-frame.js'
import { relatedOf, startOf } from './related.js'
import { severityOf, sorted } from './sorted.js'

/** How messages are printed for people. */
export type PrettyOptions = {
  /** Texts by path, for code frames; a message about another file is printed without a frame. */
  readonly sources?: ReadonlyMap<string, string>
  /** Most messages to print; the rest is counted. */
  readonly limit?: number
  readonly color?: boolean
  /** Width of the terminal. */
  readonly columns?: number
}

/**
 * Messages for people, sorted by place: file, line and column, what is wrong, the lines themselves, what to do.
 * Ends with a line end; no messages give an empty text.
 */
export function printPretty(
  messages: readonly VFileMessage[],
  { sources = new Map(), limit = 50, color = false, columns = 100 }: PrettyOptions = {},
): string {
  const paint = color ? paintAnsi : (_style: Style, text: string) => text
  const ordered = sorted(messages)
  const blocks = ordered.slice(0, limit).map((message) => block(message, { sources, columns, paint }))
  if (ordered.length > limit) blocks.push(`and ${ordered.length - limit} more\n`)
  return blocks.join('\n')
}

type Style = 'red' | 'yellow' | 'cyan' | 'dim' | 'bold'

type BlockOptions = {
  readonly sources: ReadonlyMap<string, string>
  readonly columns: number
  readonly paint: (style: Style, text: string) => string
}

function block(message: VFileMessage, { sources, columns, paint }: BlockOptions): string {
  const severity = severityOf(message)
  const style = { error: 'red', warning: 'yellow', info: 'cyan' } as const
  const where = [message.file, message.line, message.column].filter((part) => part !== undefined).join(':')
  const title = `${where === '' ? '' : `${paint('bold', where)} `}${paint(style[severity], severity)} ${message.reason}`
  const lines = [`${title} ${paint('dim', `[${message.ruleId ?? 'unknown'}]`)}`]
  const source = sources.get(message.file ?? '')
  const frame: FrameOptions = { columns: columns - 2, paint }
  if (source !== undefined && message.place) lines.push(indent(codeFrame(source, message.place, frame)))
  lines.push(...relatedLines(message))
  if (message.note !== undefined) lines.push(indent(message.note))
  return `${lines.join('\n')}\n`
}

function relatedLines(message: VFileMessage): string[] {
  const related = relatedOf(message)
  if (!related) return []
  const { place, path = message.file, label } = related
  const where = [path, ...(place ? [startOf(place).line, startOf(place).column] : [])]
  return [indent(`${label}: ${where.filter((part) => part !== undefined).join(':')}`)]
}

function indent(text: string): string {
  return text.replace(/^(?=.)/gm, '  ')
}

const codes: Readonly<Record<Style, readonly [number, number]>> = {
  red: [31, 39],
  yellow: [33, 39],
  cyan: [36, 39],
  dim: [2, 22],
  bold: [1, 22],
}

function paintAnsi(style: Style, text: string): string {
  const [on, off] = codes[style]
  return `\u001B[${on}m${text}\u001B[${off}m`
}
