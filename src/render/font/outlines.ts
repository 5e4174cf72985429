import { table, type Tables } from './sfnt.js'

// Flags of the parts of a composite glyph (OpenType specification, `glyf`).
const wordArguments = 0x0001
const oneScale = 0x0008
const moreParts = 0x0020
const twoScales = 0x0040
const matrix = 0x0080
const instructions = 0x0100

/** The outline of a glyph; empty for a space. */
export function outlineOf(tables: Tables, glyph: number): Buffer {
  const locations = table(tables, 'loca')
  const isLong = table(tables, 'head').readInt16BE(50) === 1
  const at = (index: number): number =>
    isLong ? locations.readUInt32BE(index * 4) : locations.readUInt16BE(index * 2) * 2
  return table(tables, 'glyf').subarray(at(glyph), at(glyph + 1))
}

/** The glyphs a composite glyph is put together from; none for a simple one. */
export function partsOf(outline: Buffer): readonly number[] {
  return places(outline).map((place) => outline.readUInt16BE(place + 2))
}

/**
 * The outline without hinting, which needs tables that a subset leaves out, and with its parts renumbered.
 */
export function plainOutline(outline: Buffer, renumber: (glyph: number) => number): Buffer {
  if (outline.length === 0) return outline
  const contours = outline.readInt16BE(0)
  if (contours >= 0) return withoutInstructions(outline, 10 + contours * 2)
  const parts = places(outline)
  const last = parts.at(-1) ?? 10
  const plain = Buffer.from(outline.subarray(0, last + sizeOfPart(outline.readUInt16BE(last))))
  for (const place of parts) {
    plain.writeUInt16BE(plain.readUInt16BE(place) & ~instructions, place)
    plain.writeUInt16BE(renumber(plain.readUInt16BE(place + 2)), place + 2)
  }
  return plain
}

function withoutInstructions(outline: Buffer, place: number): Buffer {
  const length = outline.readUInt16BE(place)
  return Buffer.concat([outline.subarray(0, place), Buffer.alloc(2), outline.subarray(place + 2 + length)])
}

/** Offsets of the parts of a composite glyph: flags, glyph, arguments, scale. */
function places(outline: Buffer): readonly number[] {
  if (outline.length === 0 || outline.readInt16BE(0) >= 0) return []
  const found: number[] = []
  let flags = moreParts
  for (let place = 10; flags & moreParts; place += sizeOfPart(flags)) {
    flags = outline.readUInt16BE(place)
    found.push(place)
  }
  return found
}

function sizeOfPart(flags: number): number {
  const scale = flags & oneScale ? 2 : flags & twoScales ? 4 : flags & matrix ? 8 : 0
  return 4 + (flags & wordArguments ? 4 : 2) + scale
}
