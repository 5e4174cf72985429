import { arithmetic } from '../../assess/index.js'
import type { Language } from '../language/index.js'
import { readNumber } from '../quote/read-number.js'
import type { Sentence } from './sentences.js'

/** A number in a sentence: its value, and the tokens it stands at. */
export type Mention = {
  readonly value: ReturnType<typeof arithmetic.exact>
  /** Index of its token. */
  readonly at: number
  /** Index of the first token after it. */
  readonly next: number
}

/** Every number of a sentence that stands for itself: no end of a range, no part of a name or date, no bound. */
export function numbersIn(sentence: Sentence, language: Language): readonly Mention[] {
  return sentence.tokens.flatMap((token, at) => {
    const isDigits = /^\d/.test(token.word)
    const numeral = isDigits ? undefined : language.numerals[token.word]
    if ((!isDigits && numeral === undefined) || !isFree(sentence, at)) return []
    const value = isDigits
      ? readNumber(token.word, language.decimalMark).value
      : arithmetic.exact(numeral ?? 0)
    return [{ value, at, next: at + 1 }]
  })
}

const joining = new Set([
  '-',
  '–',
  '—',
  '.',
  ',',
  '/',
  '#',
  '~',
  '≈',
  '<',
  '>',
  '≤',
  '≥',
  '+',
  '$',
  '€',
  '£',
  '₹',
  ':',
])

/** Whether a number touches nothing that makes it part of something larger; a unit or `/10` may follow. */
function isFree({ text, tokens }: Sentence, at: number): boolean {
  const [before, token, after] = [tokens[at - 1], tokens[at], tokens[at + 1]]
  if (!token) return false
  const touchesBefore =
    before?.end === token.start && (joining.has(before.word) || /\p{L}/u.test(before.word))
  const isSpan = after !== undefined && /^[-–—]$/.test(after.word) && /\d/.test(text[after.end] ?? '')
  const spacedSpan = before !== undefined && /^[-–—<>≤≥~≈]$/.test(before.word)
  return !touchesBefore && !isSpan && !spacedSpan
}
