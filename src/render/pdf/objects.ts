/**
 * The few objects of a PDF that have to be read again: by their place in the file, never by searching it,
 * so that large files cost nothing. Chromium writes plain cross-reference tables.
 */
export type PdfObjects = {
  /** Text of an object between `obj` and `endobj`. */
  readonly text: (number: number) => string
  readonly root: number
  readonly info: number
  /** One more than the largest object number. */
  readonly size: number
  /** Where the newest table stands. */
  readonly start: number
  /** Where an object stands. */
  readonly offset: (number: number) => number | undefined
}

/** Reads the tables of a PDF; undefined for a file that is built in another way. */
export function readObjects(bytes: Uint8Array): PdfObjects | undefined {
  const file = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const tail = file.toString('latin1', Math.max(0, file.length - 64))
  const start = Number(/startxref\s+(\d+)\s+%%EOF\s*$/.exec(tail)?.[1] ?? Number.NaN)
  const offsets = new Map<number, number>()
  let newest: string | undefined
  // Newest table first: what it says about an object counts.
  for (let table: number | undefined = start; table !== undefined && !Number.isNaN(table);) {
    const trailer = readTable(file, table, offsets)
    if (trailer === undefined) return undefined
    newest ??= trailer
    const previous: string | undefined = /\/Prev (\d+)/.exec(trailer)?.[1]
    table = previous === undefined ? undefined : Number(previous)
  }
  const [root, info, size] = ['Root', 'Info', 'Size'].map((name) =>
    Number(new RegExp(`/${name} (\\d+)`).exec(newest ?? '')?.[1] ?? Number.NaN),
  )
  if (root === undefined || info === undefined || size === undefined) return undefined
  if ([root, info, size].some(Number.isNaN)) return undefined
  const offset = (number: number): number | undefined => offsets.get(number)
  const text = (number: number): string => {
    const at = offset(number)
    if (at === undefined) return ''
    const end = file.indexOf('endobj', at)
    return file.toString('latin1', file.indexOf('obj', at) + 3, end).trim()
  }
  return { text, root, info, size, start, offset }
}

/** Enters the objects of one table and gives back its trailer; undefined when there is no table. */
function readTable(file: Buffer, start: number, offsets: Map<number, number>): string | undefined {
  if (file.toString('latin1', start, start + 4) !== 'xref') return undefined
  let place = file.indexOf('\n', start) + 1
  for (;;) {
    const line = file.toString('latin1', place, place + 40)
    const [head, first, count] = /^(\d+) (\d+)\s*?\n/.exec(line) ?? []
    if (head === undefined) break
    place += head.length
    for (let index = 0; index < Number(count); index += 1, place += 20) {
      const number = Number(first) + index
      const isUsed = file[place + 17] === 'n'.charCodeAt(0)
      if (isUsed && !offsets.has(number))
        offsets.set(number, Number(file.toString('latin1', place, place + 10)))
    }
  }
  const end = file.indexOf('startxref', place)
  return end === -1 ? undefined : file.toString('latin1', place, end)
}
