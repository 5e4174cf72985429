import { readObjects, type PdfObjects } from './objects.js'

/**
 * The page, from 1 on, of every place in a PDF that has a name; undefined when the file cannot be read. Chromium
 * names the anchors that a page links to.
 */
export function destinationPages(bytes: Uint8Array): ReadonlyMap<string, number> | undefined {
  const objects = readObjects(bytes)
  if (!objects) return undefined
  const catalog = objects.text(objects.root)
  const [tree, names] = ['Pages', 'Dests'].map((name) => reference(catalog, name))
  if (tree === undefined || names === undefined) return undefined
  const numbers = new Map(pagesBelow(objects, tree).map((page, index) => [page, index + 1]))
  const found = new Map<string, number>()
  for (const [, name = '', page] of objects.text(names).matchAll(/\/([^\s[\]/]+) \[(\d+) 0 R/g)) {
    const number = numbers.get(Number(page))
    if (number !== undefined) found.set(plainName(name), number)
  }
  return found
}

/** Object numbers of the pages below a node of the page tree, in order. */
function pagesBelow(objects: PdfObjects, node: number): readonly number[] {
  const kids = /\/Kids \[([^\]]*)\]/.exec(objects.text(node))?.[1]
  if (kids === undefined) return [node]
  return [...kids.matchAll(/(\d+) 0 R/g)].flatMap(([, kid]) => pagesBelow(objects, Number(kid)))
}

function reference(text: string, name: string): number | undefined {
  const found = new RegExp(`/${name} (\\d+) 0 R`).exec(text)?.[1]
  return found === undefined ? undefined : Number(found)
}

/** Names escape bytes as `#20` (ISO 32000-1, 7.3.5); the bytes are UTF-8. */
function plainName(name: string): string {
  const bytes = name.replace(/#([0-9a-f]{2})/gi, (_, hex: string) =>
    String.fromCodePoint(Number.parseInt(hex, 16)),
  )
  return Buffer.from(bytes, 'latin1').toString('utf8')
}
