import { access, chmod, constants, lstat, open, rename, rm, rmdir } from 'node:fs/promises'
import { dirname, join, posix, resolve, win32 } from 'node:path'
import type { VFile } from 'vfile'
import { report } from '../diagnostics/report.js'
import type { Plan } from '../plan/index.js'
import { createFolder } from './create-folder.js'
import { systemPath } from './system-error.js'
import { removeStaleTemporaries, temporaryName } from './temporary-name.js'
import { reportWriteFailure } from './write-failure.js'

/** A file that was written. */
export type Written = { readonly path: string; readonly bytes: number }

/** One file to write: where, what, and what it is called until it is whole. */
type Pending = {
  readonly path: string
  readonly target: string
  readonly temporary: string
  readonly contents: Uint8Array
}

/** Settings of {@link applyPlan}. */
export type ApplyOptions = {
  /** Collects what stood in the way. */
  readonly file: VFile
  /** Waits until the disk has the bytes, which costs some milliseconds a file. */
  readonly sync?: boolean
}

/**
 * Writes the files of a plan below `folder` and gives back what was written, or undefined after a message.
 *
 * Every file is first written whole under a temporary name beside its target; only when all of them are
 * there are they renamed. So a full disk, a missing permission or a crash leaves earlier files as they were.
 */
export async function applyPlan(
  plan: Plan,
  folder: string,
  { file, sync = false }: ApplyOptions,
): Promise<readonly Written[] | undefined> {
  const root = resolve(folder)
  const pending: Pending[] = []
  for (const { action, contents, path } of plan.entries) {
    if (action === 'keep') continue
    if (contents === undefined) throw new Error(`Cannot write ${path}, expected its contents in the plan`)
    if (!isInside(path)) {
      report(file, 'output-outside', { path })
      return undefined
    }
    const target = join(root, path)
    pending.push({
      path,
      target,
      temporary: temporaryName(target),
      contents: typeof contents === 'string' ? Buffer.from(contents) : contents,
    })
  }
  return writeAll(pending, { file, sync })
}

/** Writes one file atomically; the same promises as {@link applyPlan}. */
export async function writeAtomic(
  path: string,
  contents: string | Uint8Array,
  { file, sync = false }: ApplyOptions,
): Promise<Written | undefined> {
  const target = resolve(path)
  const bytes = typeof contents === 'string' ? Buffer.from(contents) : contents
  const written = await writeAll([{ path, target, temporary: temporaryName(target), contents: bytes }], {
    file,
    sync,
  })
  return written?.[0]
}

async function writeAll(
  pending: readonly Pending[],
  { file, sync }: Required<ApplyOptions>,
): Promise<readonly Written[] | undefined> {
  const created: string[] = []
  let current: Pending | undefined
  let done = false
  try {
    for (const folder of new Set(pending.map(({ target }) => dirname(target)))) {
      current = pending.find(({ target }) => dirname(target) === folder)
      created.push(...(await createFolder(folder)))
      await removeStaleTemporaries(folder)
    }
    for (const one of pending) {
      current = one
      await writeTemporary(one, sync)
    }
    for (const one of pending) {
      current = one
      await rename(one.temporary, one.target)
    }
    done = true
    return pending.map(({ path, contents }) => ({ path, bytes: contents.length }))
  } catch (error) {
    await reportWriteFailure(file, error, place(error, current), current?.contents.length ?? 0)
    return undefined
  } finally {
    if (!done) await tidy(pending, created)
  }
}

async function writeTemporary({ target, temporary, contents }: Pending, sync: boolean): Promise<void> {
  const mode = await modeOf(target)
  const handle = await open(temporary, 'wx', mode ?? 0o666)
  try {
    await handle.writeFile(contents)
    if (sync) await handle.sync()
  } finally {
    await handle.close()
  }
  // The mask of the process has taken bits away that the earlier file had.
  if (mode !== undefined) await chmod(temporary, mode)
}

/** Permissions of the file to replace; fails where a folder or a write-protected file stands. */
async function modeOf(target: string): Promise<number | undefined> {
  const existing = await lstat(target).catch(() => undefined)
  if (existing === undefined || existing.isSymbolicLink()) return undefined
  if (existing.isDirectory()) throw Object.assign(new Error('folder'), { code: 'EISDIR', path: target })
  // Renaming would replace a write-protected file without a question: the protection is meant.
  await access(target, constants.W_OK)
  return existing.mode & 0o7777
}

/** The path to name in a message: the user's target rather than our temporary file. */
function place(error: unknown, current: Pending | undefined): string {
  const path = systemPath(error)
  if (path === undefined || path === current?.temporary) return current?.target ?? ''
  return path
}

/** Takes back what a failed run made: temporary files, and folders that are empty again. */
async function tidy(pending: readonly Pending[], created: readonly string[]): Promise<void> {
  await Promise.all(pending.map(({ temporary }) => rm(temporary, { force: true }).catch(() => undefined)))
  for (const folder of created.toSorted((one, other) => other.length - one.length)) {
    await rmdir(folder).catch(() => undefined)
  }
}

function isInside(path: string): boolean {
  return (
    path !== '' && !posix.isAbsolute(path) && !win32.isAbsolute(path) && !path.split(/[/\\]/).includes('..')
  )
}
