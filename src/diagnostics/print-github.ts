import type { VFileMessage } from 'vfile-message'
import { severityOf, sorted } from './sorted.js'

/** Messages as workflow commands, which GitHub shows beside the lines of a change; one to a line. */
export function printGithub(messages: readonly VFileMessage[]): string {
  return sorted(messages)
    .map((message) => {
      const { place } = message
      const end = place && 'end' in place ? place.end : undefined
      const properties = {
        file: message.file,
        line: message.line,
        col: message.column,
        endLine: end?.line,
        // A range over several lines has no columns there.
        endColumn: end && end.line === message.line ? end.column : undefined,
        title: message.ruleId,
      }
      const listed = Object.entries(properties)
        .filter(([, value]) => value !== undefined)
        .map(([name, value]) => `${name}=${escapeProperty(String(value))}`)
      const text = message.note === undefined ? message.reason : `${message.reason}\n${message.note}`
      return `::${commands[severityOf(message)]} ${listed.join(',')}::${escapeData(text)}\n`
    })
    .join('')
}

const commands = { error: 'error', warning: 'warning', info: 'notice' } as const

function escapeData(text: string): string {
  return text.replace(/%/g, '%25').replace(/\r/g, '%0D').replace(/\n/g, '%0A')
}

function escapeProperty(text: string): string {
  return escapeData(text).replace(/:/g, '%3A').replace(/,/g, '%2C')
}
