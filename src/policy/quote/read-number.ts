import type { Fraction } from 'fraction.js'
import { arithmetic } from '../../assess/index.js'

/** A number as somebody wrote it: its value, and how many decimals it has. */
export type WrittenNumber = { readonly value: Fraction; readonly decimals: number }

/** Digits with marks between them that group or separate decimals. */
export const numberPattern = String.raw`\d+(?:[.,'’\u00a0\u202f]\d+)*`

/**
 * Reads a number.
 *
 * Of `.` and `,` the last separates decimals where both stand; one that stands alone does so where it is the mark of
 * the language, or where no group of three digits follows: `5,250` is five thousand in English, `5,25` is not.
 */
export function readNumber(text: string, decimalMark: '.' | ','): WrittenNumber {
  const marks = [...text.matchAll(/[.,]/g)]
  const last = marks.at(-1)
  const after = last ? text.length - last.index - 1 : 0
  const isMixed = new Set(marks.map(([sign]) => sign)).size > 1
  const isDecimal = last && (isMixed || (marks.length === 1 && (last[0] === decimalMark || after !== 3)))
  const decimals = isDecimal ? after : 0
  const digits = text.replace(/\D/g, '')
  const power = arithmetic.exact(10n ** BigInt(decimals))
  return { value: arithmetic.exact(BigInt(digits)).div(power), decimals }
}
