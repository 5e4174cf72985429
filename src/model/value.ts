import { z } from 'zod'
import { object } from './object.js'
import { plain } from './text.js'
import { rangeObject, single } from './range.js'

/** How a value stands to a bound. */
export type Op = '>=' | '<=' | '>' | '<' | '='

/** A measured or estimated value: both ends of a number, words ("High"), or `null` when unknown. */
export type Value = { min: number; max: number; op?: Op } | string | null

/** What a metric should reach. */
export type Target =
  | { kind: 'bound'; op: Op; value: number }
  | { kind: 'range'; min: number; max: number }
  | { kind: 'text'; text: string }

/** Comparison signs. */
export const op = z.enum(['>=', '<=', '>', '<', '=']).meta({ description: 'Comparison: >=, <=, >, < or =.' })

const bound = object({ op, value: z.number().meta({ description: 'The bound.' }) })

/** A number, a range, a bound ("below 10"), words, or `null` for unknown. */
export const value = z
  .union(
    [
      z.null(),
      z.number().transform((number): Value => single(number)),
      plain('A state in words, such as "High".').transform((text): Value => text),
      rangeObject.transform((ends): Value => ends),
      bound.transform((given): Value => ({ ...single(given.value), op: given.op })),
    ],
    { error: () => 'a number, `{ min, max }`, a text, or `null` for unknown' },
  )
  .meta({
    id: 'Value',
    description:
      'A value: a number, a range `{ min, max }`, a bound `{ op: "<", value: 10 }`, words ("High"), or `null` when unknown.',
  })

/** A target: a bound, a range, or words. `>80` and `>= 80 %` are read as bounds. */
export const target = z
  .union(
    [
      plain('A bound such as `>= 80`, or words.').transform(readTarget),
      z.number().transform((number): Target => ({ kind: 'bound', op: '=', value: number })),
      bound.transform((given): Target => ({ kind: 'bound', ...given })),
      rangeObject.transform((ends): Target => ({ kind: 'range', ...ends })),
    ],
    { error: () => 'a target such as `>= 80`, `{ op, value }` or `{ min, max }`' },
  )
  .meta({
    id: 'Target',
    description:
      'A target: `{ op: ">=", value: 80 }`, a range `{ min, max }`, or words. `">80"` is read as a bound; a plain number must be met exactly.',
  })

/** Reads `<op> number [%]`; other texts stay words. */
function readTarget(text: string): Target {
  const match = /^\s*(>=|<=|>|<|=|≥|≤)\s*(-?\d+(?:\.\d+)?)\s*%?\s*$/.exec(text)
  if (!match?.[1]) return { kind: 'text', text }
  return { kind: 'bound', op: readSign(match[1]) ?? '=', value: Number(match[2]) }
}

/** The comparison that a sign stands for: `≥` is `>=`. */
export function readSign(sign: string): Op | undefined {
  return signs[sign]
}

const signs: Readonly<Record<string, Op>> = {
  '>=': '>=',
  '≥': '>=',
  '<=': '<=',
  '≤': '<=',
  '>': '>',
  '<': '<',
  '=': '=',
}
