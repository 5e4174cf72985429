/** An entry of the contents list: its anchor, its words, and the room for its page number. */
const entry = /<a href="#([^"]*)">([^<]*)<span class="page">[^<]*<\/span><\/a>/g

/** Digits that room is left for; all digits and the blank in front of them are equally wide. */
const digits = 3
const blank = '\u2007'

/** Whether a page lists its contents with page numbers. */
export function hasPageNumbers(html: string): boolean {
  return html.includes('<span class="page">')
}

/**
 * Enters page numbers into the contents list of a page. Numbers take the same room whatever they are, so entering
 * them moves nothing.
 */
export function withPageNumbers(html: string, pages: ReadonlyMap<string, number>): string {
  return html.replace(entry, (_, anchor: string, words: string) => {
    const page = pages.get(decodeURI(anchor.replaceAll('&amp;', '&').replaceAll('&#x27;', "'")))
    return `<a href="#${anchor}">${words}<span class="page">${room(page)}</span></a>`
  })
}

/** A page number in the room that every number has; blank while it is not known. */
export function room(page?: number): string {
  return (page === undefined ? '' : String(page)).padStart(digits, blank)
}
