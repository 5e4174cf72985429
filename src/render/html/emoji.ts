/** A piece of text: characters as they are, or one emoji. */
export type TextPart = { readonly text: string; readonly emoji?: string }

/**
 * A character that is shown as a picture (by itself or by its variation selector), with skin tones and the
 * joined characters of a sequence; flags are pairs of letters.
 */
const sequence =
  /(?:\p{Regional_Indicator}{2}|(?:\p{Emoji_Presentation}|\p{Extended_Pictographic}\u{fe0f})\p{Emoji_Modifier}?(?:\u{200d}\p{Extended_Pictographic}\u{fe0f}?\p{Emoji_Modifier}?)*)/gu

/** Splits text at its emoji. */
export function emojiIn(text: string): readonly TextPart[] {
  const parts: TextPart[] = []
  let end = 0
  for (const match of text.matchAll(sequence)) {
    if (match.index > end) parts.push({ text: text.slice(end, match.index) })
    parts.push({ text: match[0], emoji: match[0] })
    end = match.index + match[0].length
  }
  if (end < text.length || parts.length === 0) parts.push({ text: text.slice(end) })
  return parts
}
