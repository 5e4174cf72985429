import type { VFile } from 'vfile'
import type { VFileMessage } from 'vfile-message'
import { severityOf } from '../diagnostics/sorted.js'
import type { Shell } from './shell.js'

/** How many messages there are of the two kinds that count. */
export type Tally = { readonly errors: number; readonly warnings: number }

/** Messages of all files, in the order of the files; what several documents say about one place is said once. */
export function messagesOf(files: readonly VFile[], wanted: Wanted = () => true): readonly VFileMessage[] {
  const messages = files.flatMap((file) => file.messages.filter((message) => wanted(message, file)))
  const byText = new Map(messages.map((message) => [identity(message), message]))
  return [...byText.values()]
}

function identity({ column, file, line, note, reason, ruleId }: VFileMessage): string {
  return JSON.stringify([file, line, column, ruleId, reason, note])
}

/** Counts errors and warnings. */
export function tally(files: readonly VFile[]): Tally {
  const severities = messagesOf(files).map(severityOf)
  return {
    errors: severities.filter((severity) => severity === 'error').length,
    warnings: severities.filter((severity) => severity === 'warning').length,
  }
}

/** `2 errors, 1 warning`; empty when there is nothing to count. */
export function tallyText({ errors, warnings }: Tally): string {
  const parts = [count(errors, 'error'), count(warnings, 'warning')]
  return parts.filter((part) => part !== '').join(', ')
}

/** Decides whether a message is printed. */
export type Wanted = (message: VFileMessage, file: VFile) => boolean

/** Errors alone, for commands whose result matters more than advice. */
export const errorsOnly: Wanted = (message) => severityOf(message) === 'error'

/** Prints messages with the lines they are about to the message stream, and says whether there were any. */
export async function tell(files: readonly VFile[], shell: Shell, wanted?: Wanted): Promise<boolean> {
  const messages = messagesOf(files, wanted)
  if (messages.length === 0) return false
  const { printPretty } = await import('../diagnostics/print-pretty.js')
  const { color, width, write } = shell.err
  const sources = new Map(files.map((file) => [file.path ?? '', String(file.value ?? '')]))
  write(printPretty(messages, { sources, color, ...(width === Infinity ? {} : { columns: width }) }))
  return true
}

function count(number: number, noun: string): string {
  if (number === 0) return ''
  return `${number} ${noun}${number === 1 ? '' : 's'}`
}
