import type { Point, Position } from 'unist'
import type { VFileMessage } from 'vfile-message'
import { relatedOf, startOf } from './related.js'
import { severityOf, sorted } from './sorted.js'

/** A message for programs. */
export type MessageRecord = {
  readonly rule: string
  readonly severity: 'error' | 'warning' | 'info'
  readonly reason: string
  readonly note?: string
  readonly file?: string
  readonly line?: number
  readonly column?: number
  readonly endLine?: number
  readonly endColumn?: number
  readonly related?: {
    readonly label: string
    readonly file?: string
    readonly line?: number
    readonly column?: number
  }
}

/** Every message as a record, sorted by place, never capped. */
export function messageRecords(messages: readonly VFileMessage[]): MessageRecord[] {
  return sorted(messages).map((message) => {
    const { place, file, note } = message
    const related = relatedOf(message)
    return {
      rule: message.ruleId ?? 'unknown',
      severity: severityOf(message),
      reason: message.reason,
      ...(note === undefined ? {} : { note }),
      ...location(file, place),
      ...(place && 'end' in place ? { endLine: place.end.line, endColumn: place.end.column } : {}),
      ...(related
        ? { related: { label: related.label, ...location(related.path ?? file, related.place) } }
        : {}),
    }
  })
}

/** Every message as JSON: an array of records, one line end at the end. */
export function printJson(messages: readonly VFileMessage[]): string {
  return `${JSON.stringify(messageRecords(messages), null, 2)}\n`
}

function location(
  file: string | undefined,
  place: Point | Position | undefined,
): { file?: string; line?: number; column?: number } {
  return {
    ...(file === undefined ? {} : { file }),
    ...(place ? { line: startOf(place).line, column: startOf(place).column } : {}),
  }
}
