import { replacePlaceholders } from '../../model/index.js'

/** A word, a number or a mark of a sentence. */
export type Token = {
  /** In lower case. */
  readonly word: string
  readonly start: number
  readonly end: number
}

/** A sentence as written, and its parts; code and placeholders are blank. */
export type Sentence = { readonly text: string; readonly tokens: readonly Token[] }

const part = /\d+(?:[.,]\d+)*|[\p{L}]+|[^\s\p{L}\d]/gu

/** Gives the sentences of a text that hold a number or a word, in order. */
export function sentencesOf(text: string): readonly Sentence[] {
  const blank = (piece: string): string => piece.replace(/[^\n]/g, ' ')
  const prose = replacePlaceholders(text, ({ whole }) => blank(whole))
    .replace(/(`+)[^`]+\1/g, blank)
    .replace(/[*_]/g, ' ')
  return prose.split(/(?<=[.!?;])\s+|\n+/).flatMap((sentence) => {
    const tokens = [...sentence.matchAll(part)].map(({ 0: word, index }) => ({
      word: word.toLowerCase(),
      start: index,
      end: index + word.length,
    }))
    return tokens.length > 0 ? [{ text: sentence, tokens }] : []
  })
}

/** The words of a name, taken apart like those of sentences. */
export function wordsOf(name: string): readonly string[] {
  return name.toLowerCase().match(part) ?? []
}

/** Whether words follow each other from a token on; the number of tokens they take, or 0. */
export function matchWords({ tokens }: Sentence, from: number, words: readonly string[]): number {
  return words.every((word, index) => tokens[from + index]?.word === word) ? words.length : 0
}
