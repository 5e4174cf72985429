/** Glyph numbers by code point; zero for characters the font does not have. */
export type CharacterMap = (codePoint: number) => number

/** Reads the `cmap` table: the segments for all planes when there are any, else those for the first. */
export function readCharacterMap(table: Buffer): CharacterMap {
  const subtables = Array.from({ length: table.readUInt16BE(2) }, (_, index) =>
    table.subarray(table.readUInt32BE(4 + index * 8 + 4)),
  )
  const all = subtables.find((subtable) => subtable.readUInt16BE(0) === 12)
  if (all) return readAllPlanes(all)
  const first = subtables.find((subtable) => subtable.readUInt16BE(0) === 4)
  if (first) return readFirstPlane(first)
  throw new Error('Cannot read the font, expected a character map of format 4 or 12')
}

/** Format 12: groups of `first, last, glyph of the first`, sorted. */
function readAllPlanes(table: Buffer): CharacterMap {
  const count = table.readUInt32BE(12)
  return (codePoint) => {
    const group = lowest(count, (index) => table.readUInt32BE(16 + index * 12 + 4) >= codePoint)
    if (group === count) return 0
    const first = table.readUInt32BE(16 + group * 12)
    return codePoint < first ? 0 : table.readUInt32BE(16 + group * 12 + 8) + codePoint - first
  }
}

/** Format 4: parallel arrays of segment ends, starts, deltas and offsets into a list of glyphs. */
function readFirstPlane(table: Buffer): CharacterMap {
  const count = table.readUInt16BE(6) / 2
  const [ends, starts] = [14, 16 + count * 2]
  const [deltas, offsets] = [starts + count * 2, starts + count * 4]
  return (codePoint) => {
    if (codePoint > 0xffff) return 0
    const segment = lowest(count, (index) => table.readUInt16BE(ends + index * 2) >= codePoint)
    if (segment === count) return 0
    const start = table.readUInt16BE(starts + segment * 2)
    if (codePoint < start) return 0
    const delta = table.readUInt16BE(deltas + segment * 2)
    const place = offsets + segment * 2
    const offset = table.readUInt16BE(place)
    const glyph = offset === 0 ? codePoint : table.readUInt16BE(place + offset + (codePoint - start) * 2)
    return glyph === 0 ? 0 : (glyph + delta) & 0xffff
  }
}

/** A `cmap` table that leads each code point to its place in the list (glyph 0 is "missing"). */
export function writeCharacterMap(codePoints: readonly number[]): Buffer {
  const groups = codePoints.length
  const table = Buffer.alloc(12 + 16 + groups * 12)
  table.writeUInt16BE(1, 2)
  table.writeUInt16BE(3, 4)
  table.writeUInt16BE(10, 6)
  table.writeUInt32BE(12, 8)
  table.writeUInt16BE(12, 12)
  table.writeUInt32BE(16 + groups * 12, 16)
  table.writeUInt32BE(groups, 24)
  for (const [index, codePoint] of codePoints.entries()) {
    table.writeUInt32BE(codePoint, 28 + index * 12)
    table.writeUInt32BE(codePoint, 32 + index * 12)
    table.writeUInt32BE(index + 1, 36 + index * 12)
  }
  return table
}

/** The lowest index for which the question is answered with yes; `count` when there is none. */
function lowest(count: number, question: (index: number) => boolean): number {
  let [low, high] = [0, count]
  while (low < high) {
    const middle = (low + high) >> 1
    if (question(middle)) high = middle
    else low = middle + 1
  }
  return low
}
