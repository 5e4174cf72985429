import type { Language } from '../language/index.js'

/** What a title is about: its words without fillers and endings, each with how much it says. */
export type Subject = ReadonlyMap<string, number>

/** Weight of a word that many titles hold. */
const commonWeight = 0.5

/** Titles of more words than these say so much that one shared word says little; the rest is passed over. */
const mostWords = 24

/** Gives what a title is about. Without a language that can be read, every word of it counts. */
export function subjectOf(title: string, language: Language | undefined): Subject {
  const words = title
    .normalize('NFKC')
    .toLowerCase()
    .replace(/['’]s\b/g, '')
    .match(/\p{L}[\p{L}\d+#]*/gu)
  const subject = new Map<string, number>()
  for (const word of (words ?? []).slice(0, mostWords)) {
    if (!language) subject.set(word, 1)
    else if (!language.fillers.has(word)) {
      for (const same of language.alike[word] ?? [word]) {
        const stem = language.stem(same)
        subject.set(stem, language.common.has(stem) ? commonWeight : 1)
      }
    }
  }
  return subject
}

/** How much a subject says. */
export function weightOf(subject: Subject): number {
  return [...subject.values()].reduce((sum, weight) => sum + weight, 0)
}

/** How much two subjects share, and which part that is of the smaller one. */
export function overlapOf(a: Subject, b: Subject): { readonly shared: number; readonly part: number } {
  let shared = 0
  for (const [word, weight] of a) if (b.has(word)) shared += weight
  const smaller = Math.min(weightOf(a), weightOf(b))
  return { shared, part: smaller === 0 ? 0 : shared / smaller }
}
