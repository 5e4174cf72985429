/** An entry of the contents list: its anchor, its words, and the room for its page number. */
const entry = /<a href="#([^"]*)">[^<]*<span class="page">[^<]*<\/span><\/a>/g

/** Digits that room is left for; all digits and the blank in front of them are equally wide. */
const digits = 3
const blank = '\u2007'

/** The anchors that the contents list of a page leads to, in its order; none where it has no page numbers. */
export function listedAnchors(html: string): readonly string[] {
  return [...html.matchAll(entry)].map(([, anchor = '']) =>
    decodeURI(anchor.replaceAll('&amp;', '&').replaceAll('&#x27;', "'")),
  )
}

/** The texts that stand in a contents list for page numbers, one for each anchor; blank without pages. */
export function pageNumbers(
  anchors: readonly string[],
  pages: ReadonlyMap<string, number> | undefined,
): readonly string[] {
  return anchors.map((anchor) => room(pages?.get(anchor)))
}

/**
 * A page number in the room that every number has, so that entering it moves nothing; blank while it is not known.
 */
export function room(page?: number): string {
  return (page === undefined ? '' : String(page)).padStart(digits, blank)
}
