import type { VFileMessage } from 'vfile-message'

/** How loud a message is, loudest first. */
export function severityOf(message: VFileMessage): 'error' | 'warning' | 'info' {
  return message.fatal === true ? 'error' : message.fatal === false ? 'warning' : 'info'
}

/** Messages by file in order of appearance, then by place; those without a place come first in their file. */
export function sorted(messages: readonly VFileMessage[]): VFileMessage[] {
  const files = new Map<string, number>()
  for (const { file } of messages) if (!files.has(file ?? '')) files.set(file ?? '', files.size)
  return messages.toSorted(
    (left, right) =>
      (files.get(left.file ?? '') ?? 0) - (files.get(right.file ?? '') ?? 0) ||
      (left.line ?? 0) - (right.line ?? 0) ||
      (left.column ?? 0) - (right.column ?? 0),
  )
}
