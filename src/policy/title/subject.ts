import type { Language } from '../language/index.js'

/** What a title is about: its words without fillers and endings, each with how much it says, and the sum of that. */
export type Subject = { readonly words: ReadonlyMap<string, number>; readonly weight: number }

/** Weight of a word that many titles hold. */
const commonWeight = 0.5

/** Titles of more words than these say so much that one shared word says little; the rest is passed over. */
const mostWords = 24

/** Gives what a title is about. Without a language that can be read, every word of it counts. */
export function subjectOf(title: string, language: Language | undefined): Subject {
  const found = title
    .normalize('NFKC')
    .toLowerCase()
    .replace(/['’]s\b/g, '')
    .match(/\p{L}[\p{L}\d+#]*/gu)
  const words = new Map<string, number>()
  for (const word of (found ?? []).slice(0, mostWords)) {
    if (!language) words.set(word, 1)
    else if (!language.fillers.has(word)) {
      for (const same of language.alike[word] ?? [word]) {
        const stem = language.stem(same)
        words.set(stem, language.common.has(stem) ? commonWeight : 1)
      }
    }
  }
  let weight = 0
  for (const one of words.values()) weight += one
  return { words, weight }
}

/** How much two subjects share, and which part that is of the smaller one. */
export function overlapOf(a: Subject, b: Subject): { readonly shared: number; readonly part: number } {
  const [few, many] = a.words.size <= b.words.size ? [a, b] : [b, a]
  let shared = 0
  for (const [word, weight] of few.words) if (many.words.has(word)) shared += weight
  const smaller = Math.min(a.weight, b.weight)
  return { shared, part: smaller === 0 ? 0 : shared / smaller }
}
