import { mkdir, stat } from 'node:fs/promises'
import { dirname } from 'node:path'
import { systemCode } from './system-error.js'

/**
 * Creates a folder and the folders above it that are missing; gives back those it made, outermost first.
 *
 * Not `mkdir` with `recursive`: on file systems that take no folders (`/proc`) Node 20 then never returns.
 */
export async function createFolder(folder: string): Promise<readonly string[]> {
  const missing: string[] = []
  for (let path = folder; !(await isFolder(path)); path = dirname(path)) missing.unshift(path)
  const created: string[] = []
  for (const path of missing) {
    if (await make(path)) created.push(path)
  }
  return created
}

/** Says whether a folder stands there; false when nothing does, an error when something else does. */
async function isFolder(path: string): Promise<boolean> {
  try {
    if ((await stat(path)).isDirectory()) return true
  } catch (error) {
    // The root exists, so going up ends.
    if (systemCode(error) === 'ENOENT' && dirname(path) !== path) return false
    throw error
  }
  throw Object.assign(new Error('file'), { code: 'EEXIST', path })
}

/** Creates one folder; false when another process was faster. */
async function make(path: string): Promise<boolean> {
  try {
    await mkdir(path)
    return true
  } catch (error) {
    if (systemCode(error) === 'EEXIST' && (await isFolder(path))) return false
    throw error
  }
}
