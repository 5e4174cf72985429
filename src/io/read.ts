import { readFile } from 'node:fs/promises'
import { dirname, join, resolve } from 'node:path'
import { VFile } from 'vfile'
import { report } from '../diagnostics/report.js'
import { systemCode } from './system-error.js'

/** What the standard input is called in messages. */
export const stdinName = '<stdin>'

/**
 * Reads a text file, or the standard input for `-`. The file comes back with its text as value, without a
 * byte order mark; when it cannot be read it comes back with a message and no value.
 */
export async function readText(path: string, folder: string = process.cwd()): Promise<VFile> {
  const fromStdin = path === '-'
  const file = new VFile({ path: fromStdin ? stdinName : path })
  const bytes = fromStdin ? await readStdin(process.stdin) : await readBytes(file, path, folder)
  const text = bytes && decode(file, bytes)
  if (text !== undefined) file.value = text
  return file
}

/** The files below `folder` that exist, by path; what is missing or no file is left out. */
export async function readExisting(
  folder: string,
  paths: readonly string[],
): Promise<ReadonlyMap<string, Uint8Array>> {
  const read = async (path: string): Promise<readonly [string, Uint8Array] | undefined> => {
    try {
      return [path, await readFile(join(folder, path))]
    } catch (error) {
      // Whatever stands in the way is told by the write that follows, with the way out.
      if (systemCode(error) === undefined) throw error
      return undefined
    }
  }
  const entries = await Promise.all(paths.map(read))
  return new Map(entries.filter((entry) => entry !== undefined))
}

/** All bytes of a stream, for input that is piped in. */
export async function readStdin(stream: AsyncIterable<unknown>): Promise<Buffer> {
  const chunks: Buffer[] = []
  for await (const chunk of stream) chunks.push(Buffer.isBuffer(chunk) ? chunk : Buffer.from(String(chunk)))
  return Buffer.concat(chunks)
}

async function readBytes(file: VFile, path: string, folder: string): Promise<Buffer | undefined> {
  try {
    return await readFile(resolve(folder, path))
  } catch (error) {
    const code = systemCode(error)
    if (code === undefined) throw error
    if (code === 'ENOENT') report(file, 'file-not-found', { path, folder: dirname(resolve(folder, path)) })
    else if (code === 'EISDIR') report(file, 'file-is-folder', { path })
    else report(file, 'file-not-readable', { path, code })
    return undefined
  }
}

function decode(file: VFile, bytes: Buffer): string | undefined {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch {
    // The decoder does not say where: a lenient pass shows the first replaced byte.
    const offset = firstMalformed(bytes)
    report(file, 'file-not-text', { path: file.path ?? '', offset })
    return undefined
  }
}

function firstMalformed(bytes: Buffer): number {
  let low = 0
  let high = bytes.length
  // Longest prefix that decodes as a stream (an unfinished last character is no error yet), by bisection.
  while (low < high) {
    const middle = (low + high + 1) >> 1
    if (decodes(bytes.subarray(0, middle), true)) low = middle
    else high = middle - 1
  }
  // Back to the start of the character that does not end.
  while (!decodes(bytes.subarray(0, low), false)) low -= 1
  return low
}

function decodes(bytes: Uint8Array, stream: boolean): boolean {
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes, { stream })
    return true
  } catch {
    // Thrown for malformed bytes only: that is the answer.
    return false
  }
}
