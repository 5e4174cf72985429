/** Plain text as inline Markdown that reads as exactly that text: every ASCII punctuation character is escaped. */
export function escapeInline(text: string): string {
  return text.replace(/[!-/:-@[-`{-~]/g, '\\$&')
}
