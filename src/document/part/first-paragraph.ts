/** The first paragraph of a long text, for places with room for a line; what follows stands in the full document. */
export function firstParagraph(text: string): string {
  const [first = text] = text.trim().split(/\n[ \t]*\n/)
  return first
}
