import { lstat } from 'node:fs/promises'
import { dirname } from 'node:path'
import type { VFile } from 'vfile'
import { report } from '../diagnostics/report.js'
import { systemCode } from './system-error.js'

/**
 * Tells why `path` could not be written, in words for the user. Anything but a failure of the operating
 * system is our own mistake and is thrown again.
 */
export async function reportWriteFailure(
  file: VFile,
  error: unknown,
  path: string,
  bytes: number,
): Promise<void> {
  const code = systemCode(error)
  if (code === undefined) throw error
  switch (code) {
    case 'ENOTDIR':
    case 'EEXIST':
      report(file, 'output-not-folder', { path: await firstFile(path) })
      return
    case 'EISDIR':
      report(file, 'output-is-folder', { path })
      return
    case 'ELOOP':
      report(file, 'output-link-loop', { path })
      return
    case 'ENOSPC':
    case 'EDQUOT':
      report(file, 'output-no-space', { path, bytes })
      return
    case 'EACCES':
    case 'EPERM':
    case 'EROFS':
      report(file, 'output-not-writable', { path, code })
      return
    default:
      report(file, 'output-failed', { path, code })
  }
}

/** The nearest folder of `path` that is no folder: the file that stands in the way. */
async function firstFile(path: string): Promise<string> {
  for (let folder = dirname(path); folder !== dirname(folder); folder = dirname(folder)) {
    const kind = await lstat(folder).catch(() => undefined)
    if (kind && !kind.isDirectory()) return folder
  }
  return path
}
