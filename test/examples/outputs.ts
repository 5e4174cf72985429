import { readdirSync, readFileSync } from 'node:fs'

/** The examples, by folder. */
export const exampleNames = readdirSync('examples', { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .map(({ name }) => name)

/** A committed output of an example, as a reader opens it: `output('fastapi-service', 'roadmap.md')`. */
export function output(example: string, file: string): string {
  return readFileSync(`examples/${example}/dossier/${file}`, 'utf8')
}

/** Every committed output of one kind of file, by name. */
export function outputs(example: string, extension: string): readonly { file: string; text: string }[] {
  return readdirSync(`examples/${example}/dossier`)
    .filter((file) => file.endsWith(`.${extension}`))
    .map((file) => ({ file, text: output(example, file) }))
}

/** The part of a document under a heading that holds a text, up to the next heading of that depth or less. */
export function part(markdown: string, heading: string): string {
  const lines = markdown.split('\n')
  const start = lines.findIndex((line) => /^#{2,6} /.test(line) && line.includes(heading))
  if (start < 0) throw new Error(`Cannot find the heading "${heading}"`)
  const depth = /^#+/.exec(lines[start] ?? '')?.[0].length ?? 0
  const end = lines.findIndex((line, at) => at > start && (/^#+(?= )/.exec(line)?.[0].length ?? 9) <= depth)
  return lines.slice(start, end < 0 ? undefined : end).join('\n')
}

/** A table of Markdown: its heads, its rows, and the row of sums where it has one. */
export type Table = {
  readonly heads: readonly string[]
  readonly rows: readonly (readonly string[])[]
  readonly total: readonly string[] | undefined
}

/** The tables of a Markdown text, in order, without marks of links and emphasis. */
export function tables(markdown: string): readonly Table[] {
  return [...markdown.matchAll(/(?:^\|.*\|\n?){3,}/gm)].map(([block]) => {
    const [heads = [], , ...lines] = block.trimEnd().split('\n').map(cells)
    const isTotal = (row: readonly string[]): boolean =>
      row.some((cell) => /^(?:Total|Overall|Sum)$/.test(cell))
    return { heads, rows: lines.filter((row) => !isTotal(row)), total: lines.find(isTotal) }
  })
}

/** The cells of one column of a table. */
export function column({ heads, rows }: Table, head: string): readonly string[] {
  const at = heads.indexOf(head)
  if (at < 0) throw new Error(`Cannot find the column "${head}" among ${heads.join(', ')}`)
  return rows.map((row) => row[at] ?? '')
}

function cells(line: string): readonly string[] {
  return line
    .slice(1, -1)
    .split(/(?<!\\)\|/)
    .map((cell) =>
      cell
        .replace(/<a id="[^"]*"><\/a>/g, '')
        .replace(/\[([^\]]*)\]\([^)]*\)/g, '$1')
        .replace(/\*\*/g, '')
        .trim(),
    )
}
