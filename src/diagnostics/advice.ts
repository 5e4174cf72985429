import { nearest } from './nearest.js'

/** `a`, `b` and `c`, the first `limit` of them, each in backticks. */
export function choices(words: readonly string[], limit = 12): string {
  const shown = words.slice(0, limit).map((word) => `\`${word}\``)
  if (words.length > limit) return `${shown.join(', ')} and ${words.length - limit} more`
  return shown.join(', ')
}

/** A sentence that offers the nearest of `words` to `found`, or `otherwise` when none is near. */
export function adviseNearest(found: string, words: Iterable<string>, otherwise: string): string {
  const best = nearest(found, words)
  return best === undefined ? otherwise : `The nearest is \`${best}\`; write it if that is meant.`
}
