import { expect } from 'vitest'

/** The text of a page as paper has it, without white space: contents with page numbers, drawings for emoji. */
export function paperText(html: string, places: ReadonlyMap<string, number>): string {
  const body = html.slice(html.indexOf('<header'), html.indexOf('<footer'))
  const numbered = body.replace(
    /<a href="#([^"]*)">([^<]*)<span class="page">[^<]*<\/span>/g,
    (_, anchor: string, words: string) => `${words}${places.get(decodeURI(anchor))}`,
  )
  return plain(
    numbered
      .replace(/<span class="emoji[^>]*>[^<]*<\/span>/g, '')
      .replace(/<p class="to-index">.*?<\/p>/g, '')
      .replace(/<title>[^<]*<\/title>/g, ''),
  )
}

/** Texts of the heads of all tables, which paper repeats on every page. */
export function tableHeads(html: string): readonly string[] {
  return [...html.matchAll(/<thead>(.*?)<\/thead>/gs)].map(([, head = '']) => plain(head))
}

/** Titles of all headings of a page, in order. */
export function headingTexts(html: string): readonly string[] {
  return [...html.matchAll(/<h([1-6])\b[^>]*>(.*?)<\/h\1>/gs)].map(([, , text = '']) => plain(text))
}

/** Whether two texts are one, apart from heads that the first one repeats. */
export function expectSameText(read: string, text: string, heads: readonly string[]): void {
  let at = 0
  let rest = read
  while (rest !== text.slice(at)) {
    const same = sharedLength(rest, text.slice(at))
    const head = heads
      .filter((one) => one !== '')
      .map((one) => [one, rest.lastIndexOf(one, same)] as const)
      // A repeated head may share its first letters with what it stands before.
      .find(([one, place]) => place !== -1 && place + one.length > same && rest.startsWith(one, place))
    if (!head) return void expect(rest.slice(same, same + 80)).toBe(text.slice(at + same, at + same + 80))
    at += head[1]
    rest = rest.slice(head[1] + head[0].length)
  }
}

function sharedLength(one: string, other: string): number {
  let length = 0
  while (length < one.length && one[length] === other[length]) length += 1
  return length
}

const named: Readonly<Record<string, string>> = { lt: '<', gt: '>', amp: '&', quot: '"', nbsp: '' }

function plain(html: string): string {
  return html
    .replace(/<[^>]+>/g, '')
    .replace(/&#x([0-9a-f]+);/gi, (_, code: string) => String.fromCodePoint(Number.parseInt(code, 16)))
    .replace(/&(\w+);/g, (whole, name: string) => named[name] ?? whole)
    .replace(/\s+/g, '')
}
