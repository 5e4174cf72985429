import { inflateSync } from 'node:zlib'

/** Tables of a TrueType font by tag: `glyf`, `cmap`. */
export type Tables = ReadonlyMap<string, Buffer>

const woffSignature = 0x774f4646
const trueType = 0x00010000

/** The named tables of a WOFF or plain TrueType file; tables that are not there are left out. */
export function readTables(bytes: Uint8Array, tags: readonly string[]): Tables {
  const file = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const isWoff = file.readUInt32BE(0) === woffSignature
  const count = file.readUInt16BE(isWoff ? 12 : 4)
  const [first, size] = isWoff ? [44, 20] : [12, 16]
  const tables = new Map<string, Buffer>()
  for (let index = 0; index < count; index += 1) {
    const entry = first + index * size
    const tag = file.toString('latin1', entry, entry + 4)
    if (!tags.includes(tag)) continue
    const start = file.readUInt32BE(entry + (isWoff ? 4 : 8))
    const stored = file.readUInt32BE(entry + (isWoff ? 8 : 12))
    const length = isWoff ? file.readUInt32BE(entry + 12) : stored
    const data = file.subarray(start, start + stored)
    tables.set(tag, stored < length ? inflateSync(data) : data)
  }
  return tables
}

/** One table that has to be there. */
export function table(tables: Tables, tag: string): Buffer {
  const found = tables.get(tag)
  if (!found) throw new Error(`Cannot read the font, expected a table "${tag}"`)
  return found
}

/** A TrueType file of the tables, with checksums, in the order of their tags. */
export function writeTables(tables: Tables): Buffer {
  const entries = [...tables].toSorted(([one], [other]) => (one < other ? -1 : 1))
  const log = Math.floor(Math.log2(entries.length))
  const header = Buffer.alloc(12 + entries.length * 16)
  header.writeUInt32BE(trueType, 0)
  header.writeUInt16BE(entries.length, 4)
  header.writeUInt16BE(2 ** log * 16, 6)
  header.writeUInt16BE(log, 8)
  header.writeUInt16BE((entries.length - 2 ** log) * 16, 10)
  const parts: Buffer[] = [header]
  let offset = header.length
  for (const [index, [tag, data]] of entries.entries()) {
    const padded = pad(data)
    const entry = 12 + index * 16
    header.write(tag, entry, 'latin1')
    header.writeUInt32BE(checksum(padded), entry + 4)
    header.writeUInt32BE(offset, entry + 8)
    header.writeUInt32BE(data.length, entry + 12)
    parts.push(padded)
    offset += padded.length
  }
  return Buffer.concat(parts)
}

/** A table filled up with zeros to whole words. */
export function pad(data: Buffer): Buffer {
  return data.length % 4 === 0 ? data : Buffer.concat([data, Buffer.alloc(4 - (data.length % 4))])
}

function checksum(padded: Buffer): number {
  let sum = 0
  for (let offset = 0; offset < padded.length; offset += 4) sum = (sum + padded.readUInt32BE(offset)) >>> 0
  return sum
}
