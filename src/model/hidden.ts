import { codePoint } from '../diagnostics/excerpt.js'

/**
 * Characters nobody sees: control characters but tab and line ends, marks and overrides of reading direction,
 * zero-width spaces and joiners, tag characters, annotation marks, halves of surrogate pairs.
 */
const hidden =
  // oxlint-disable-next-line no-control-regex, no-misleading-character-class -- finding these characters is the point
  /[\u0000-\u0008\u000B\u000C\u000E-\u001F\u007F-\u009F\u061C\u200B-\u200F\u202A-\u202E\u2060-\u206F\uFEFF\uFFF9-\uFFFB]|[\u{E0000}-\u{E007F}]|\p{Cs}/gu

/** Scripts in which joiners decide the shape of letters. */
const joiningScript =
  /[\p{Script=Arabic}\p{Script=Syriac}\p{Script=Mongolian}\p{Script=Devanagari}\p{Script=Bengali}\p{Script=Gurmukhi}\p{Script=Gujarati}\p{Script=Oriya}\p{Script=Tamil}\p{Script=Telugu}\p{Script=Kannada}\p{Script=Malayalam}\p{Script=Sinhala}\p{Script=Khmer}\p{Script=Myanmar}\p{Script=Tibetan}\p{Script=Nko}]\p{M}*$/u

/** The end of a pictograph: the sign itself, or its variation selector or skin tone. */
const pictograph = /\p{Extended_Pictographic}(?:\uFE0F|[\u{1F3FB}-\u{1F3FF}])*$/u

/** A black flag and the tags that make it a region's. */
const regionFlag = /\u{1F3F4}[\u{E0020}-\u{E007E}]*$/u

/** Text without hidden characters, and which were taken out. */
export type CleanText = { readonly text: string; readonly removed: readonly string[] }

/**
 * Removes hidden characters; half of a surrogate pair becomes U+FFFD. Joiners inside emoji and in scripts that need
 * them stay, and so do variation selectors.
 */
export function removeHidden(text: string): CleanText {
  // Most texts hold none; `search` neither copies nor keeps a position.
  if (text.search(hidden) < 0) return { text, removed: [] }
  const removed = new Set<string>()
  const clean = text.replace(hidden, (character, offset: number) => {
    if (isNeeded(character, text, offset)) return character
    removed.add(codePoint(character))
    return /\p{Cs}/u.test(character) ? '\uFFFD' : ''
  })
  return { text: clean, removed: [...removed] }
}

function isNeeded(character: string, text: string, offset: number): boolean {
  // Marks and tags stack, but not for long: a window keeps this linear on any input.
  const before = text.slice(Math.max(0, offset - 24), offset)
  const after = text.slice(offset + character.length, offset + character.length + 2)
  if (character === '\u200D') {
    if (pictograph.test(before) && /^\p{Extended_Pictographic}/u.test(after)) return true
    return joiningScript.test(before)
  }
  if (character === '\u200C') return joiningScript.test(before)
  if (character > '\u{E001F}') return regionFlag.test(before)
  return false
}
