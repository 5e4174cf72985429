import type { VFile } from 'vfile'

/** Whether a file has messages that stop the stage they were raised in. */
export function hasErrors({ messages }: VFile): boolean {
  return messages.some(({ fatal }) => fatal === true)
}
