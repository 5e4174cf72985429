import type { FindingResult } from '../../assess/index.js'
import type { TitledFinding } from '../policy-check.js'
import { overlapOf } from './subject.js'

/** Two findings that seem to be about the same thing, the earlier one second. */
export type SimilarPair = {
  readonly one: FindingResult
  readonly other: FindingResult
  /** True where both titles say the same but for words that say nothing. */
  readonly same: boolean
}

/** A word in more titles than these leads to no other finding: it would lead to all of them. */
const widest = 50

/**
 * Gives, for each finding, the earlier one whose title is most alike, if it is alike enough and `isKnown` does not
 * say that the author knows.
 *
 * Titles are alike when they share three fifths of the shorter one, and with it a word that few titles hold; or all
 * of the shorter one, in one category or with two words. An index by word keeps this linear in practice.
 */
export function similarFindings(
  titled: readonly TitledFinding[],
  isKnown: (a: string, b: string) => boolean,
): readonly SimilarPair[] {
  const frequency = frequencies(titled)
  const rare = Math.max(3, Math.min(30, titled.length / 50))
  const isRare = (word: string): boolean => (frequency.get(word) ?? 0) <= rare
  const byWord = new Map<string, TitledFinding[]>()
  const byTitle = new Map<string, TitledFinding>()
  const pairs: SimilarPair[] = []
  for (const one of titled) {
    const key = [...one.subject.words.keys()].toSorted().join(' ')
    const before = byTitle.get(key)
    const twin = before && saysAsMuch(one, before) && !isKnown(idOf(one), idOf(before)) ? before : undefined
    const other = twin ?? nearest(one, byWord, isRare, isKnown)
    if (other) pairs.push({ one: one.row, other: other.row, same: twin !== undefined })
    if (!before) byTitle.set(key, one)
    for (const word of one.subject.words.keys()) {
      if ((frequency.get(word) ?? 0) > widest) continue
      const list = byWord.get(word)
      if (list) list.push(one)
      else byWord.set(word, [one])
    }
  }
  return pairs
}

/** Whether two titles of the same words say enough to mean the same: "No tests" of two areas are two things. */
function saysAsMuch(one: TitledFinding, other: TitledFinding): boolean {
  return one.subject.weight >= 1 || (one.subject.words.size > 0 && isSameCategory(one, other))
}

function isSameCategory(a: TitledFinding, b: TitledFinding): boolean {
  return a.row.finding.category === b.row.finding.category
}

function idOf({ row }: TitledFinding): string {
  return row.finding.id
}

function frequencies(titled: readonly TitledFinding[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>()
  for (const { subject } of titled) {
    for (const word of subject.words.keys()) counts.set(word, (counts.get(word) ?? 0) + 1)
  }
  return counts
}

/** The title most alike among those that share a word. */
function nearest(
  one: TitledFinding,
  byWord: ReadonlyMap<string, readonly TitledFinding[]>,
  isRare: (word: string) => boolean,
  isKnown: (a: string, b: string) => boolean,
): TitledFinding | undefined {
  const candidates = new Set([...one.subject.words.keys()].flatMap((word) => byWord.get(word) ?? []))
  let best: { readonly titled: TitledFinding; readonly part: number } | undefined
  for (const titled of candidates) {
    const part = likeness(one, titled, isRare)
    if (part <= (best?.part ?? 0) || isKnown(idOf(one), idOf(titled))) continue
    best = { titled, part }
  }
  return best?.titled
}

/** Which part of the shorter title two titles share, or 0 where that proves nothing. */
function likeness(a: TitledFinding, b: TitledFinding, isRare: (word: string) => boolean): number {
  const { part, shared } = overlapOf(a.subject, b.subject)
  if (part < 0.6 || shared < 1) return 0
  const words = [...a.subject.words].filter(([word]) => b.subject.words.has(word))
  if (words.some(([word, weight]) => weight === 1 && isRare(word))) return part
  const isWithin = part === 1 && (words.length > 1 || isSameCategory(a, b))
  return isWithin ? part : 0
}
