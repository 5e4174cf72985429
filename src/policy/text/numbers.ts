import { arithmetic, type Interval } from '../../assess/index.js'
import type { Language } from '../language/index.js'
import { readNumber } from '../quote/read-number.js'
import type { Sentence } from './sentences.js'

/** A number or a range in a sentence, and the tokens it stands at. */
export type Mention = {
  readonly value: Interval
  /** Index of its first token. */
  readonly at: number
  /** Index of the first token after it. */
  readonly next: number
  /** Whether it is a lower bound: `30+`. */
  readonly atLeast: boolean
}

/** Every number of a sentence that stands for itself: no part of a name, a date, a version or an amount of money. */
export function numbersIn(sentence: Sentence, language: Language): readonly Mention[] {
  const mentions: Mention[] = []
  for (let at = 0; at < sentence.tokens.length; at += 1) {
    const low = valueAt(sentence, at, language)
    if (!low) continue
    const end = rangeEnd(sentence, at, language)
    const high = end === undefined ? low : valueAt(sentence, end, language)
    const last = end ?? at
    const atLeast = isLowerBound(sentence, last)
    const next = last + (atLeast ? 2 : 1)
    if (high && isFree(sentence, at, next))
      mentions.push({ value: { min: low, max: high }, at, next, atLeast })
    at = next - 1
  }
  return mentions
}

function valueAt({ tokens }: Sentence, at: number, language: Language): Interval['min'] | undefined {
  const word = tokens[at]?.word ?? ''
  if (/^\d/.test(word)) return readNumber(word, language.decimalMark).value
  const numeral = language.numerals[word]
  return numeral === undefined ? undefined : arithmetic.exact(numeral)
}

/** Index of the second number of `35–40`, `35 - 40` or `35 to 40`. */
function rangeEnd(sentence: Sentence, at: number, language: Language): number | undefined {
  const word = sentence.tokens[at + 1]?.word ?? ''
  const isConnector = /^[-–—]$/.test(word) || language.to.includes(word)
  return isConnector && valueAt(sentence, at + 2, language) ? at + 2 : undefined
}

/** Whether a plus touches the number and nothing else: `30+ issues`, not `C++` or `1+1`. */
function isLowerBound({ tokens }: Sentence, last: number): boolean {
  const [number, plus, after] = [tokens[last], tokens[last + 1], tokens[last + 2]]
  return plus?.word === '+' && plus.start === number?.end && after?.start !== plus.end
}

const joining = /^[-–—.,/#:$€£₹+]$/

/** Whether a number touches nothing that makes it part of something larger; a unit or `/10` may follow. */
function isFree({ tokens }: Sentence, at: number, next: number): boolean {
  const [before, first, last, after] = [tokens[at - 1], tokens[at], tokens[next - 1], tokens[next]]
  if (!first || !last) return false
  const touchesBefore =
    before?.end === first.start && (joining.test(before.word) || /\p{L}/u.test(before.word))
  const isBound = before !== undefined && /^[<>≤≥~≈$€£₹]$/.test(before.word)
  const opens = after?.start === last.end && (/^[+:.]$/.test(after.word) || /^x$/.test(after.word))
  const isPartOfMore = opens && (after.word === '+' || tokens[next + 1]?.start === after.end)
  return !touchesBefore && !isBound && !isPartOfMore
}
