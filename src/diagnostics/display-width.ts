/** Characters that take two columns of a terminal: East Asian wide and full-width forms, and emoji. */
const wide =
  /[\u1100-\u115F\u2E80-\u303E\u3041-\uA4CF\uA960-\uA97F\uAC00-\uD7A3\uF900-\uFAFF\uFE30-\uFE6F\uFF00-\uFF60\uFFE0-\uFFE6\u{1B000}-\u{1B2FF}\u{20000}-\u{3FFFD}]|\p{Emoji_Presentation}/u

/** Characters that take none: marks on the one before, joiners, variation selectors, controls. */
const narrow = /[\p{M}\p{Cf}\p{Cc}]/u

/** Columns that a text takes on a terminal. */
export function displayWidth(text: string): number {
  let width = 0
  for (const character of text) width += characterWidth(character)
  return width
}

/** Columns of one character. */
export function characterWidth(character: string): number {
  if (character >= ' ' && character <= '~') return 1
  if (narrow.test(character)) return 0
  return wide.test(character) ? 2 : 1
}
