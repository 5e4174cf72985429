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

/** A run of entries of a table: numbers of objects from `first` on, twenty bytes each from `place` on. */
type Run = { readonly first: number; readonly count: number; readonly place: number }

/** Reads the tables of a PDF; undefined for a file that is built in another way. */
export function readObjects(bytes: Uint8Array): PdfObjects | undefined {
  const file = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const tail = file.toString('latin1', Math.max(0, file.length - 64))
  const start = Number(/startxref\s+(\d+)\s+%%EOF\s*$/.exec(tail)?.[1] ?? Number.NaN)
  const runs: Run[] = []
  let newest: string | undefined
  // Newest table first: what it says about an object counts.
  for (let table: number | undefined = start; table !== undefined && !Number.isNaN(table);) {
    const trailer = readTable(file, table, runs)
    if (trailer === undefined) return undefined
    newest ??= trailer
    const previous: string | undefined = /\/Prev (\d+)/.exec(trailer)?.[1]
    // Older tables stand further up; anything else would lead round in circles.
    table = previous !== undefined && Number(previous) < table ? Number(previous) : undefined
  }
  const [root, info, size] = ['Root', 'Info', 'Size'].map((name) =>
    Number(new RegExp(`/${name} (\\d+)`).exec(newest ?? '')?.[1] ?? Number.NaN),
  )
  if (root === undefined || info === undefined || size === undefined) return undefined
  if ([root, info, size].some(Number.isNaN)) return undefined
  const offset = (number: number): number | undefined => findOffset(file, runs, number)
  const text = (number: number): string => {
    const at = offset(number)
    if (at === undefined) return ''
    const end = file.indexOf('endobj', at)
    return file.toString('latin1', file.indexOf('obj', at) + 3, end).trim()
  }
  return { text, root, info, size, start, offset }
}

/** Enters the runs of one table and gives back its trailer; undefined when there is no table. */
function readTable(file: Buffer, start: number, runs: Run[]): string | undefined {
  if (file.toString('latin1', start, start + 4) !== 'xref') return undefined
  let place = file.indexOf('\n', start) + 1
  for (;;) {
    const line = file.toString('latin1', place, place + 40)
    const [head, first, count] = /^(\d+) (\d+)\s*?\n/.exec(line) ?? []
    if (head === undefined) break
    place += head.length
    runs.push({ first: Number(first), count: Number(count), place })
    place += Number(count) * 20
  }
  const end = file.indexOf('startxref', place)
  return end === -1 ? undefined : file.toString('latin1', place, end)
}

function findOffset(file: Buffer, runs: readonly Run[], number: number): number | undefined {
  const run = runs.find(({ count, first }) => number >= first && number < first + count)
  if (!run) return undefined
  const place = run.place + (number - run.first) * 20
  const entry = file.toString('latin1', place, place + 18)
  return entry.endsWith('n') ? Number(entry.slice(0, 10)) : undefined
}
