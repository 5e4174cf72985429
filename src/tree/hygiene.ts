/** Anything that might have to go; a cheap first look. */
const suspect =
  // eslint-disable-next-line no-control-regex
  /[\u0000-\u0008\u000B-\u001F\u007F-\u009F\u061C\u180E\u200B-\u200F\u2028-\u202E\u2060-\u206F\uFEFF\uFFF9-\uFFFB\uD800-\uDFFF]/

// eslint-disable-next-line no-control-regex
const lineEnd = /\r\n?|[\u000B\u000C\u0085\u2028\u2029]/g

/** Control characters, and characters that reorder text or fill it without being seen. */
const unseen =
  // eslint-disable-next-line no-control-regex
  /[\u0000-\u0008\u000E-\u001F\u007F-\u0084\u0086-\u009F\u061C\u180E\u200E\u200F\u202A-\u202E\u2060-\u206F\uFEFF\uFFF9-\uFFFB]/gu

/** Zero-width space outside the scripts that break lines with it. */
const space = /(?<![\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}])\u200B/gu

/** Joiners outside emoji and outside the scripts whose letters change shape with them. */
const joiner =
  /(?<![\p{Script=Arabic}\p{Script=Syriac}\p{Script=Nko}\p{Script=Mongolian}\p{Script=Devanagari}\p{Script=Bengali}\p{Script=Gurmukhi}\p{Script=Gujarati}\p{Script=Oriya}\p{Script=Tamil}\p{Script=Telugu}\p{Script=Kannada}\p{Script=Malayalam}\p{Script=Sinhala}\p{Script=Khmer}\p{Script=Tibetan}\p{Script=Myanmar}])\u200C|(?<![\p{Extended_Pictographic}\p{Emoji_Modifier}\uFE0F\p{Script=Arabic}\p{Script=Syriac}\p{Script=Devanagari}\p{Script=Bengali}\p{Script=Gurmukhi}\p{Script=Gujarati}\p{Script=Oriya}\p{Script=Tamil}\p{Script=Telugu}\p{Script=Kannada}\p{Script=Malayalam}\p{Script=Sinhala}])\u200D/gu

/** Tag characters outside the flags of regions, which begin with a black flag. */
const tag = /(?<!\u{1F3F4}[\u{E0020}-\u{E007F}]*)[\u{E0001}\u{E0020}-\u{E007F}]/gu

/**
 * The text without characters that nobody sees: controls, marks that reorder text, stray zero-width characters.
 * Every line end becomes `\n`, half a surrogate pair the replacement character. Joiners inside emoji and inside the
 * scripts that need them, and variation selectors, stay.
 */
export function cleanText(text: string): string {
  if (!suspect.test(text)) return text
  return text
    .replace(lineEnd, '\n')
    .replace(/\p{Cs}/gu, '\uFFFD')
    .replace(unseen, '')
    .replace(space, '')
    .replace(joiner, '')
    .replace(tag, '')
}

/** Whether cleaning takes away more than the shape of line ends. */
export function holdsHidden(text: string): boolean {
  return suspect.test(text) && cleanText(text) !== text.replace(lineEnd, '\n')
}
