import { randomBytes } from 'node:crypto'
import { readdir, rm } from 'node:fs/promises'
import { basename, dirname, join } from 'node:path'
import { systemCode } from './system-error.js'

/** A name beside `path` that nobody uses: `.roadmap.md.4711.9f3c21aa.dossier-tmp`. */
export function temporaryName(path: string): string {
  return join(
    dirname(path),
    `.${basename(path)}.${process.pid}.${randomBytes(4).toString('hex')}.dossier-tmp`,
  )
}

/** Removes temporary files of processes that are gone, so that a crash leaves nothing behind for long. */
export async function removeStaleTemporaries(folder: string): Promise<void> {
  const names = await readdir(folder).catch(() => [])
  const stale = names.filter((name) => {
    const process = /\.(\d+)\.[0-9a-f]{8}\.dossier-tmp$/.exec(name)?.[1]
    return process !== undefined && !isAlive(Number(process))
  })
  await Promise.all(stale.map((name) => rm(join(folder, name), { force: true, recursive: true })))
}

/** Whether a process is running, whoever it belongs to. */
export function isAlive(processId: number): boolean {
  try {
    return process.kill(processId, 0)
  } catch (error) {
    // EPERM: somebody else's process, which lives.
    return systemCode(error) === 'EPERM'
  }
}
