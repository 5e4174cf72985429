/** A line of front matter that is not understood. */
export type FrontMatterProblem = { readonly line: number; readonly found: string }

/** The front matter of a source, and its body on the lines where it stands. */
export type FrontMatter = {
  readonly data: unknown
  readonly body: string
  readonly problems: readonly FrontMatterProblem[]
}

const block = /^---[ \t]*\n(?:([\s\S]*?)\n)?---[ \t]*(?:\n|$)/

/**
 * Separates the block between two lines of `---` from the body and reads it. It is a small part of YAML, read here
 * because a whole YAML parser takes longer to load than all templates to run:
 *
 *     field := name ":" value
 *     value := text | "quoted" | 'quoted' | true | false | number | "[" value, … "]" | (newline "- " value)*
 *
 * Lines that begin with `#` are comments. `title: Next steps` gives `{ title: 'Next steps' }`.
 */
export function readFrontMatter(source: string): FrontMatter {
  const found = block.exec(source)
  if (!found) return { data: undefined, body: source, problems: [] }
  const body = found[0].replace(/[^\n]+/g, '') + source.slice(found[0].length)
  const problems: FrontMatterProblem[] = []
  const data: Record<string, unknown> = {}
  let open: unknown[] | undefined
  for (const [index, row] of (found[1] ?? '').split('\n').entries()) {
    const [, name, value = ''] = /^([A-Za-z][\w-]*):(?:[ \t]+(.*))?$/.exec(row) ?? []
    const [, item] = /^[ \t]*-[ \t]+(.*)$/.exec(row) ?? []
    if (/^[ \t]*(?:#|$)/.test(row)) continue
    if (name !== undefined) {
      open = value.trim() === '' ? [] : undefined
      data[name] = open ?? readValue(value.trim())
    } else if (item !== undefined && open) open.push(readValue(item.trim()))
    // The first line of the block is the second of the file.
    else problems.push({ line: index + 2, found: row.trim() })
  }
  return { data, body, problems }
}

function readValue(text: string): unknown {
  const quoted = /^(["'])(.*)\1$/.exec(text)
  if (quoted?.[2] !== undefined) return quoted[2]
  if (text === 'true' || text === 'false') return text === 'true'
  if (/^-?\d+(?:\.\d+)?$/.test(text)) return Number(text)
  const list = /^\[(.*)\]$/.exec(text)?.[1]
  if (list !== undefined)
    return list.trim() === '' ? [] : list.split(',').map((item) => readValue(item.trim()))
  return text
}
