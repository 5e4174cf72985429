import { z } from 'zod'
import { excerpt } from '../diagnostics/excerpt.js'
import { object } from './object.js'
import { addProblem, problem } from './problem.js'

const dateText = z.string().superRefine((text, context) => {
  if (!isDate(text)) {
    addProblem(
      context,
      problem('date-unreadable', { found: excerpt(text), expected: '`2026-02-23`, `2026-02` or `2026`' }),
    )
  }
})

/** A calendar date whose precision is kept: `2026-02-23`, `2026-02` or `2026`. */
export function date(description: string) {
  return dateText.meta({
    description: `${description} \`2026-02-23\`, \`2026-02\` or \`2026\`; the precision is kept.`,
  })
}

/** A day: `2026-02-23`. */
export function day(description: string) {
  return z
    .string()
    .superRefine((text, context) => {
      if (!/^\d{4}-\d{2}-\d{2}$/.test(text) || !isDate(text)) {
        addProblem(
          context,
          problem('date-unreadable', { found: excerpt(text), expected: 'a full date such as `2026-02-23`' }),
        )
      }
    })
    .meta({ description: `${description} A full date such as \`2026-02-23\`.` })
}

/** From one date to another. */
export const period = object({ from: date('First day.'), to: date('Last day.') })
  .superRefine(({ from, to }, context) => {
    const length = Math.min(from.length, to.length)
    if (from.slice(0, length) > to.slice(0, length)) {
      addProblem(context, problem('range-inverted', { min: from, max: to }))
    }
  })
  .meta({ id: 'Period', description: 'A period of time.' })

/** True for a date that exists in the Gregorian calendar, to the precision it is given in. */
export function isDate(text: string): boolean {
  const match = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$/.exec(text)
  if (!match) return false
  const month = match[2] === undefined ? 1 : Number(match[2])
  const dayOfMonth = match[3] === undefined ? 1 : Number(match[3])
  if (month < 1 || month > 12 || dayOfMonth < 1) return false
  return dayOfMonth <= new Date(Date.UTC(Number(match[1]), month, 0)).getUTCDate()
}
