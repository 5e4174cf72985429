/** A string of CSS that shows the text, whatever is in it. */
export function cssString(text: string): string {
  // Everything but letters and digits of ASCII is escaped by number, so that nothing can end the string or the element.
  return `"${text.replace(/[^a-zA-Z0-9 ]/gu, (character) => `\\${(character.codePointAt(0) ?? 0).toString(16)} `)}"`
}

/** A stylesheet without comments, indents and empty lines; strings that look like comments are ours to avoid. */
export function compactCss(css: string): string {
  return css
    .replace(/\/\*[^]*?\*\//g, '')
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '')
    .join('\n')
}

/** What stands in the margins of a printed page. */
export type Margins = {
  readonly title: string
  /** Top of each page: who may read it. */
  readonly classification?: string | undefined
  /** `Page {page} of {pages}`. */
  readonly pageOfPages: string
}

/** Longer titles would run into the page number. */
const longestTitle = 70

/** A mark says who may read a page: cut off it would say something else, so it gets the whole line. */
const longestMark = 110

/** Rules for the margins of printed pages: title and page number at the foot, classification at the top. */
export function marginCss({ title, classification, pageOfPages }: Margins): string {
  const number = pageOfPages
    .split(/(\{pages?\})/)
    .map((part) =>
      part === '{page}' ? 'counter(page)' : part === '{pages}' ? 'counter(pages)' : cssString(part),
    )
    .filter((part) => part !== '""')
    .join(' ')
  const top = classification ? `\n@top-right{content:${cssString(shorten(classification, longestMark))}}` : ''
  return `@page{\n@bottom-left{content:${cssString(shorten(title, longestTitle))}}\n@bottom-right{content:${number}}${top}\n}`
}

/** Classes for the column widths in use. */
export function widthCss(widths: Iterable<number>): string {
  return [...widths]
    .toSorted((one, other) => one - other)
    .map((width) => `.w${width}{width:${width}%}`)
    .join('\n')
}

/** A text of at most so many characters, with an ellipsis where it was cut. */
export function shorten(text: string, longest: number): string {
  const characters = Array.from(text.slice(0, longest * 4))
  return characters.length <= longest && text.length <= longest * 4
    ? text
    : `${characters
        .slice(0, longest - 1)
        .join('')
        .trimEnd()}…`
}
