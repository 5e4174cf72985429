import type { Fraction } from 'fraction.js'
import { arithmetic, type Interval, type TimeUnit } from '../../assess/index.js'
import { readSign } from '../../model/index.js'
import { everyLanguage, type Language } from '../language/index.js'
import { numberPattern, readNumber, type WrittenNumber } from './read-number.js'

/** A number as somebody wrote it. */
export type NumberClaim = {
  readonly kind: 'number'
  readonly value: Interval
  /** The last digit that was written: 1 for `40`, 0.1 for `7.5`, 100,000 for `2 lakh`. */
  readonly step: Fraction
  readonly op?: '>=' | '<=' | '>' | '<' | undefined
  readonly about: boolean
  readonly unit?: TimeUnit | undefined
}

/** What a quote says: a number, or words. */
export type Claim = NumberClaim | { readonly kind: 'word'; readonly text: string }

/** How a text is to be read. */
export type Reading = {
  readonly decimalMark: '.' | ','
  /** Whether it is about work or time: then `5 m` is no multiple. */
  readonly timed: boolean
}

/**
 * Reads a claim: `[about | bound] [currency] [-]number [multiple] [to number [multiple]] [+] [unit]`, such as
 * `35–40 hours`, `₹20–30 lakh`, `≈ 7.5`, `> 80 %`, `10x+`. What has no number, or words before it, is words.
 */
export function readClaim(text: string, { decimalMark, timed }: Reading): Claim {
  const tokens = text.match(new RegExp(`${numberPattern}|\\p{L}[\\p{L}.]*|[^\\s\\p{L}\\d]+`, 'gu')) ?? []
  const start = tokens.findIndex(isNumber)
  const lead = tokens.slice(0, start).join(' ').toLowerCase()
  if (start < 0 || !isLead(lead)) return { kind: 'word', text }
  const read = (token: string): WrittenNumber => readNumber(token, decimalMark)
  const multiple = (word: string | undefined): number | undefined =>
    timed ? undefined : inAnyLanguage(({ multipliers }) => multipliers[word?.toLowerCase() ?? ''])

  const [low = '', ...rest] = tokens.slice(start)
  const lowMultiple = multiple(rest[0])
  const [connector, ...beyond] = lowMultiple === undefined ? rest : rest.slice(1)
  const end = isConnector(connector) ? beyond.slice(0, 3).findIndex(isNumber) : -1
  const high = beyond[end]
  const tail = high === undefined ? rest : beyond.slice(end + 1)
  const factor = multiple(tail[0]) ?? lowMultiple ?? 1
  const [first, last] = [read(low), read(high ?? low)]
  const lowSign = /^\D*[-−]\p{Sc}?\d/u.test(text) ? -1 : 1
  const highSign = high === undefined ? lowSign : /[-−]\p{Sc}?$/u.test(beyond[end - 1] ?? '') ? -1 : 1
  const scale = (value: Fraction, times: number): Fraction => value.mul(arithmetic.exact(times))
  return {
    kind: 'number',
    value: {
      min: scale(first.value, lowSign * (lowMultiple ?? factor)),
      max: scale(last.value, highSign * factor),
    },
    step: arithmetic
      .exact(factor)
      .div(arithmetic.exact(10n ** BigInt(Math.max(first.decimals, last.decimals)))),
    op: tail.some((token) => token.startsWith('+')) ? '>=' : boundOf(lead),
    about: isAbout(lead),
    unit: inAnyLanguage(({ rate, time }) =>
      tail
        // What follows "per" or "/" says how often, not how long.
        .filter((_, index) => !rate.has(tail[index - 1]?.toLowerCase() ?? ''))
        .map((word) => time[word.toLowerCase()])
        .find((unit) => unit !== undefined),
    ),
  }
}

function isNumber(token: string): boolean {
  return /^\d/.test(token)
}

function isConnector(token: string | undefined): boolean {
  if (token === undefined) return false
  return /^[-–—]/.test(token) || everyLanguage().some(({ to }) => to.includes(token.toLowerCase()))
}

/** Signs, a currency of two or three letters, a word for an estimate or a bound; any other word begins a sentence. */
function isLead(lead: string): boolean {
  if (boundOf(lead) !== undefined || isAbout(lead)) return true
  return /^[^\p{L}]*(?:\p{L}{2,3}\.?)?[^\p{L}]*$/u.test(lead)
}

function boundOf(lead: string): NumberClaim['op'] {
  const [sign = ''] = /^(?:[<>]=?|[≤≥])/.exec(lead) ?? []
  const op = readSign(sign)
  return op === undefined || op === '=' ? inAnyLanguage(({ bounds }) => bounds[lead]) : op
}

function isAbout(lead: string): boolean {
  return /^[~≈±]/.test(lead) || everyLanguage().some(({ about }) => about.includes(lead))
}

function inAnyLanguage<Result>(find: (language: Language) => Result | undefined): Result | undefined {
  for (const language of everyLanguage()) {
    const found = find(language)
    if (found !== undefined) return found
  }
  return undefined
}
