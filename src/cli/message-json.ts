import type { Point, Position } from 'unist'
import type { VFile } from 'vfile'
import type { VFileMessage } from 'vfile-message'
import type { MessageJson } from './json/message.js'

/** All messages of some files in their published shape, in order. */
export function messagesJson(files: readonly VFile[]): MessageJson[] {
  return files.flatMap((file) => file.messages.map((message) => toJson(message, file.path)))
}

function toJson(message: VFileMessage, path: string | undefined): MessageJson {
  const { place } = message
  const end = place !== undefined && 'end' in place ? place.end : undefined
  return {
    rule: message.ruleId ?? 'unknown',
    severity: message.fatal === true ? 'error' : message.fatal === false ? 'warning' : 'info',
    reason: message.reason,
    ...(message.note === undefined ? {} : { note: message.note }),
    ...location(message.file ?? path, place),
    ...(end === undefined ? {} : { endLine: end.line, endColumn: end.column }),
    ...related(message.cause),
  }
}

function location(
  file: string | undefined,
  place: Point | Position | undefined,
): Pick<MessageJson, 'file' | 'line' | 'column'> {
  const start = place !== undefined && 'start' in place ? place.start : place
  return {
    ...(file === undefined ? {} : { file }),
    ...(start === undefined ? {} : { line: start.line, column: start.column }),
  }
}

/** The second place travels in `cause`, which is not typed by vfile-message. */
function related(cause: unknown): Pick<MessageJson, 'related'> {
  if (typeof cause !== 'object' || cause === null || !('label' in cause) || typeof cause.label !== 'string')
    return {}
  const path = 'path' in cause && typeof cause.path === 'string' ? cause.path : undefined
  const place = 'place' in cause && isPlace(cause.place) ? cause.place : undefined
  return { related: { label: cause.label, ...location(path, place) } }
}

function isPlace(value: unknown): value is Point | Position {
  return typeof value === 'object' && value !== null && ('line' in value || 'start' in value)
}
