import { readCharacterMap, writeCharacterMap } from './character-map.js'
import { outlineOf, partsOf, plainOutline } from './outlines.js'
import { pad, readTables, table, writeTables, type Tables } from './sfnt.js'

/** Tables a subset is made of; kerning, hinting and features are left out. */
const needed = ['cmap', 'glyf', 'head', 'hhea', 'hmtx', 'loca', 'maxp', 'OS/2', 'post']

/** A font that can be asked what it has and cut down to what is used. */
export type SubsettableFont = {
  readonly has: (codePoint: number) => boolean
  /** A TrueType file with just these characters, which the font has to have; same characters, same bytes. */
  readonly subset: (codePoints: readonly number[]) => Uint8Array
}

/** Opens a WOFF or TrueType file with outlines in `glyf`. */
export function openFont(bytes: Uint8Array): SubsettableFont {
  const tables = readTables(bytes, needed)
  const glyphOf = readCharacterMap(table(tables, 'cmap'))
  return {
    has: (codePoint) => glyphOf(codePoint) !== 0,
    subset: (codePoints) => {
      const sorted = [...new Set(codePoints)].toSorted((one, other) => one - other)
      return subset(tables, sorted, sorted.map(glyphOf))
    },
  }
}

function subset(tables: Tables, codePoints: readonly number[], wanted: readonly number[]): Buffer {
  // Glyph 0 first, then one glyph per character so that the map is the list itself, then parts of composites.
  const glyphs = [0, ...wanted]
  const numbers = new Map(glyphs.map((glyph, index) => [glyph, index]))
  for (let index = 0; index < glyphs.length; index += 1) {
    for (const part of partsOf(outlineOf(tables, glyphs[index] ?? 0))) {
      if (!numbers.has(part)) numbers.set(part, glyphs.push(part) - 1)
    }
  }
  const outlines = glyphs.map((glyph) =>
    pad(plainOutline(outlineOf(tables, glyph), (part) => numbers.get(part) ?? 0)),
  )
  return writeTables(
    new Map([
      ['OS/2', table(tables, 'OS/2')],
      ['cmap', writeCharacterMap(codePoints)],
      ['glyf', Buffer.concat(outlines)],
      ['head', withLongLocations(table(tables, 'head'))],
      ['hhea', withCount(table(tables, 'hhea'), 34, glyphs.length)],
      ['hmtx', metrics(tables, glyphs)],
      ['loca', locations(outlines)],
      ['maxp', withCount(table(tables, 'maxp'), 4, glyphs.length)],
      ['name', Buffer.from([0, 0, 0, 0, 0, 6])],
      ['post', withoutNames(table(tables, 'post'))],
    ]),
  )
}

function locations(outlines: readonly Buffer[]): Buffer {
  const place = Buffer.alloc((outlines.length + 1) * 4)
  let offset = 0
  for (const [index, outline] of outlines.entries()) {
    offset += outline.length
    place.writeUInt32BE(offset, (index + 1) * 4)
  }
  return place
}

/** Advance and bearing of each glyph; glyphs past the last full entry share its advance. */
function metrics(tables: Tables, glyphs: readonly number[]): Buffer {
  const from = table(tables, 'hmtx')
  const full = table(tables, 'hhea').readUInt16BE(34)
  const to = Buffer.alloc(glyphs.length * 4)
  for (const [index, glyph] of glyphs.entries()) {
    const entry = Math.min(glyph, full - 1)
    to.writeUInt16BE(from.readUInt16BE(entry * 4), index * 4)
    const bearing = glyph < full ? glyph * 4 + 2 : full * 4 + (glyph - full) * 2
    to.writeInt16BE(from.readInt16BE(bearing), index * 4 + 2)
  }
  return to
}

function withLongLocations(head: Buffer): Buffer {
  const copy = Buffer.from(head)
  copy.writeUInt32BE(0, 8)
  copy.writeInt16BE(1, 50)
  return copy
}

function withCount(source: Buffer, place: number, count: number): Buffer {
  const copy = Buffer.from(source)
  copy.writeUInt16BE(count, place)
  return copy
}

/** Version 3 of `post`: no glyph names. */
function withoutNames(post: Buffer): Buffer {
  const copy = Buffer.from(post.subarray(0, 32))
  copy.writeUInt32BE(0x00030000, 0)
  return copy
}
