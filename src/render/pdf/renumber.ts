/** `(node00000048)`: what Chromium calls an element that others in the file refer to. */
const element = /\(node(\d{8})\)/g

/**
 * Gives elements (the head cells of tables) numbers of their own, in the order of the file. Chromium takes the
 * numbers of its nodes, which go on counting from page to page and depend on when a frame was drawn.
 * Everything keeps its length and so its place.
 */
export function renumberElementsInPlace(file: Buffer): void {
  const numbers = new Map<string, string>()
  const renumber = (text: string): string =>
    text.replace(element, (_, name: string) => {
      const number = numbers.get(name) ?? String(numbers.size + 1).padStart(8, '0')
      numbers.set(name, number)
      return `(node${number})`
    })
  for (let at = file.indexOf('(node'); at !== -1; at = file.indexOf('(node', at + 1)) {
    const [start, end] = surroundings(file, at)
    const text = file.toString('latin1', start, end)
    if (!text.match(element)) continue
    const renumbered = start === at ? renumber(text) : sorted(renumber(text))
    file.write(renumbered, start, 'latin1')
    at = end - 1
  }
}

/** The whole object for the list of names, which is sorted by them; the name alone anywhere else. */
function surroundings(file: Buffer, at: number): readonly [number, number] {
  const start = file.lastIndexOf(' obj\n', at) + 5
  const isList = /^<<\/(?:Limits|Names) \[/.test(file.toString('latin1', start, start + 20))
  return isList ? [start, file.indexOf('endobj', at)] : [at, at + 14]
}

/** Sorts `(name) number 0 R` entries again and says the first and the last. */
function sorted(list: string): string {
  const entries = [...list.matchAll(/\((node\d{8})\) (\d+ 0 R)/g)].map((match) => match[0]).toSorted()
  const names = entries.map((entry) => entry.slice(0, 14))
  return list
    .replace(/\/Limits \[[^\]]*\]/, `/Limits [${names[0]} ${names.at(-1)}]`)
    .replace(/\/Names \[[^\]]*\]/, `/Names [${entries.join(' ')}]`)
}
