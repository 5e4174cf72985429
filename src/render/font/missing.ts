import { emojiIn } from '../html/emoji.js'

/** Shown by no font: spaces, joiners, selectors, marks that belong to the letter before, and private characters. */
const invisible = /[\s\p{C}\p{M}]/u

/** The characters of a text that none of the fonts has, each once; emoji are drawn and do not count. */
export function missingCharacters(text: string, has: (codePoint: number) => boolean): readonly string[] {
  if (/^[\p{ASCII}\u0080-\u00ff]*$/u.test(text)) return []
  const letters = emojiIn(text).flatMap((part) => (part.emoji === undefined ? [...part.text] : []))
  return [...new Set(letters)].filter(
    (character) => !invisible.test(character) && !has(character.codePointAt(0) ?? 0),
  )
}
