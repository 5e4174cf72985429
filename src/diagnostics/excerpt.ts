/** Most characters of a value that a message repeats. */
const longest = 60

/** A value as messages show it: one line, cut when long, characters that nobody sees written as `U+202E`. */
export function excerpt(text: string): string {
  const cut = text.length > longest ? `${text.slice(0, longest - 1).replace(/[\uD800-\uDBFF]$/, '')}…` : text
  return cut
    .replace(/\s+/g, ' ')
    .replace(/`/g, "'")
    .replace(/[\p{Cc}\p{Cf}\p{Cs}\p{Co}]/gu, (character) => codePoint(character))
}

/** `U+202E`: how a character is named when it cannot be shown. */
export function codePoint(character: string): string {
  return `U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`
}
