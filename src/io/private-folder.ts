import { lstat, mkdir } from 'node:fs/promises'
import { join } from 'node:path'
import type { Environment } from './environment.js'
import { systemCode } from './system-error.js'

/** A folder that only the user can write, or the path of the one that is not. */
export type PrivateFolder = { readonly path: string } | { readonly notPrivate: string }

/**
 * The folder for things kept between runs; made when it is not there. Where the usual place cannot be
 * written (a container without a home) it is a folder of the user's own below the temporary one.
 */
export async function privateFolder(environment: Environment): Promise<PrivateFolder> {
  const { cacheFolder, temporaryFolder, userId } = environment
  const fallback = join(temporaryFolder, `dossier-${userId ?? 'user'}`)
  const path = (await make(cacheFolder)) ? cacheFolder : (await make(fallback)) ? fallback : undefined
  if (path === undefined) return { notPrivate: cacheFolder }
  return (await isPrivate(path, environment)) ? { path } : { notPrivate: path }
}

/** Whether a file or folder is the user's own, no link, and cannot be written by anybody else. */
export async function isPrivate(path: string, { platform, userId }: Environment): Promise<boolean> {
  const found = await lstat(path).catch(() => undefined)
  if (!found || found.isSymbolicLink()) return false
  // Windows keeps the folders of a user private by itself and has no such bits.
  if (platform === 'win32') return true
  return found.uid === userId && (found.mode & 0o022) === 0
}

async function make(path: string): Promise<boolean> {
  try {
    await mkdir(path, { recursive: true, mode: 0o700 })
    return true
  } catch (error) {
    if (systemCode(error) === undefined) throw error
    return false
  }
}
