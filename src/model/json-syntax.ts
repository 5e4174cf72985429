import { excerpt } from '../diagnostics/excerpt.js'
import type { Extent } from './place-tree.js'

/** Why a text is no JSON, ready to be told. */
export type SyntaxProblem = {
  readonly at: Extent
  readonly found: string
  readonly expected: string
  readonly advice: string
}

/** Says what stands at `at` where `expected` should, and what its author most likely meant. */
export function describeFailure(text: string, at: number, expected: string): SyntaxProblem {
  if (at >= text.length) {
    return {
      at: { start: text.length, end: text.length },
      found: 'end of file',
      expected,
      advice: 'Close what is still open; the file may have been cut off.',
    }
  }
  const rest = text.slice(at, at + 80)
  const before = text.slice(Math.max(0, at - 200), at)
  const habit = habits.find(({ pattern, after }) => pattern.test(rest) && (!after || after.test(before)))
  const shown = habit?.pattern.exec(rest)?.[0] ?? [...rest][0] ?? ''
  return {
    at: { start: at, end: at + shown.length },
    found: shown === '\n' || shown === '\r' ? 'end of line' : `\`${excerpt(shown)}\``,
    expected,
    advice:
      habit?.advice ??
      'Look before this place as well: a comma, a colon or a quote is missing or superfluous.',
  }
}

/** What people write in JSON out of habit from other languages, and the way out of each. */
const habits: readonly { readonly pattern: RegExp; readonly after?: RegExp; readonly advice: string }[] = [
  {
    pattern: /^(?:\/\/|\/\*|#)/,
    advice: 'Remove the comment: JSON has none. A file named `.yaml` may have comments after `#`.',
  },
  {
    pattern: /^[}\]]/,
    after: /,\s*$/,
    advice: 'Remove the comma before it: JSON allows none after the last entry.',
  },
  { pattern: /^'/, advice: 'Use double quotes.' },
  {
    pattern: /^-?(?:NaN|Infinity|undefined|None)/,
    advice: 'Write `null` where a value is unknown: JSON has no such word.',
  },
  { pattern: /^(?:True|False|TRUE|FALSE|NULL|Null)/, advice: 'Write it in lower case.' },
  {
    pattern: /^[+.]\d|^0\d|^-?\d+\.(?!\d)/,
    advice: 'Write the number with digits on both sides of the point and no `+` or zero before it.',
  },
  {
    pattern: /^[A-Za-z_$][\w$-]*(?=\s*:)/,
    advice: 'Put the field name in double quotes, or name the file `.yaml`.',
  },
  { pattern: /^---/, advice: 'This looks like YAML; name the file `.yaml`.' },
  {
    pattern: /^[\r\n]/,
    advice: 'Close the quote on the same line; a line break in a text is written `\\n`.',
  },
  { pattern: /^\t/, advice: 'Write a tab in a text as `\\t`.' },
  { pattern: /^\\/, advice: 'Write a backslash as `\\\\`.' },
]
