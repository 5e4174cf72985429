import { access, constants, stat } from 'node:fs/promises'
import { systemCode } from '../system-error.js'

/** Why a path cannot be run as a program, or undefined when it can. */
export async function whyNotRunnable(path: string): Promise<string | undefined> {
  try {
    const found = await stat(path)
    if (!found.isFile()) return 'not a file'
    await access(path, constants.X_OK)
    return undefined
  } catch (error) {
    const code = systemCode(error)
    if (code === undefined) throw error
    if (code === 'ENOENT' || code === 'ENOTDIR') return 'not there'
    if (code === 'EACCES' || code === 'EPERM') return 'not allowed to run'
    return code
  }
}
