import { mkdir, writeFile } from 'node:fs/promises'
import { dirname, isAbsolute, join } from 'node:path'

/** Size of a tar block. */
const block = 512

/**
 * Unpacks the regular files of a ustar archive into `folder`; links, devices and names that lead outside
 * are left out. Shared libraries become executable, everything is private to the user.
 */
export async function untar(archive: Uint8Array, folder: string): Promise<void> {
  const bytes = Buffer.from(archive.buffer, archive.byteOffset, archive.byteLength)
  for (let offset = 0; offset + block <= bytes.length;) {
    const header = bytes.subarray(offset, offset + block)
    const name = text(header, 0, 100)
    if (name === '') return
    const size = Number.parseInt(text(header, 124, 12).trim() || '0', 8)
    const start = offset + block
    offset = start + Math.ceil(size / block) * block
    if (!isRegular(header) || isAbsolute(name) || name.split('/').includes('..')) continue
    const path = join(folder, name)
    await mkdir(dirname(path), { recursive: true, mode: 0o700 })
    await writeFile(path, bytes.subarray(start, start + size), {
      mode: name.includes('.so') ? 0o700 : 0o600,
      flag: 'wx',
    })
  }
}

function isRegular(header: Buffer): boolean {
  const type = header[156]
  return type === 0 || type === '0'.charCodeAt(0)
}

function text(header: Buffer, start: number, length: number): string {
  const field = header.subarray(start, start + length)
  const end = field.indexOf(0)
  return field.toString('utf8', 0, end === -1 ? length : end)
}
