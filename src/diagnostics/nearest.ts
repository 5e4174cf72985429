/**
 * The candidate most like `word`, or `undefined` when none is near enough to be meant.
 * Case and separators weigh little; up to a third of the word may differ. The first of equals wins.
 */
export function nearest(word: string, candidates: Iterable<string>): string | undefined {
  // Long words are no misspellings, and comparing them takes time.
  if (word.length > 64) return undefined
  const wanted = plainForm(word)
  let best: string | undefined
  let bestDistance = Math.max(1, Math.floor(wanted.length / 3)) + 1
  for (const candidate of candidates) {
    if (Math.abs(candidate.length - word.length) >= bestDistance + 3) continue
    const distance = distanceBelow(wanted, plainForm(candidate), bestDistance)
    if (distance < bestDistance) {
      best = candidate
      bestDistance = distance
      if (distance === 0) return best
    }
  }
  return best
}

function plainForm(word: string): string {
  return word.toLowerCase().replace(/[\s._-]+/g, '')
}

/** Insertions, deletions, substitutions and swaps of neighbours between two words; `limit` when not fewer. */
function distanceBelow(left: string, right: string, limit: number): number {
  if (Math.abs(left.length - right.length) >= limit) return limit
  let beforePrevious: number[] = []
  let previous = Array.from({ length: right.length + 1 }, (_, index) => index)
  for (let row = 1; row <= left.length; row++) {
    const current = [row]
    let lowest = row
    for (let column = 1; column <= right.length; column++) {
      const same = left[row - 1] === right[column - 1]
      let cost = Math.min(
        (previous[column] ?? 0) + 1,
        (current[column - 1] ?? 0) + 1,
        (previous[column - 1] ?? 0) + (same ? 0 : 1),
      )
      if (
        row > 1 &&
        column > 1 &&
        left[row - 1] === right[column - 2] &&
        left[row - 2] === right[column - 1]
      ) {
        cost = Math.min(cost, (beforePrevious[column - 2] ?? 0) + 1)
      }
      current.push(cost)
      lowest = Math.min(lowest, cost)
    }
    if (lowest >= limit) return limit
    beforePrevious = previous
    previous = current
  }
  return Math.min(limit, previous[right.length] ?? limit)
}
