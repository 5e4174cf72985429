import { z } from 'zod'
import { object } from './object.js'
import { addProblem, problem } from './problem.js'

/** A value with both ends; equal ends for a single value. */
export type Range = { min: number; max: number }

const ends = {
  min: z.number().meta({ description: 'Lower end.' }),
  max: z.number().meta({ description: 'Upper end.' }),
}

/** Two ends as an object; refuses ends in the wrong order. */
export const rangeObject = object(ends)
  .superRefine(checkOrder)
  .meta({ description: 'A range from minimum to maximum.' })

/** A number, or a range; a number becomes a range with equal ends. */
export const range = z
  .union([z.number().transform(single), rangeObject], { error: () => 'a number or `{ min, max }`' })
  .meta({ id: 'Range', description: 'A number, or a range `{ min, max }`. Equal ends print once.' })

/** How many of something: a whole or half number from 0, or a range ("2–3 engineers"). */
export const count = z
  .union(
    [
      z.number().min(0).transform(single),
      object({ min: ends.min.min(0), max: ends.max.min(0) }).superRefine(checkOrder),
    ],
    { error: () => 'a number or `{ min, max }`' },
  )
  .meta({ id: 'Count', description: 'How many: a number from 0, or a range `{ min, max }`.' })

/** How many of something, or `null` when nobody knows yet ("a small team"). */
export const countOrUnknown = z
  .union([z.null(), count], { error: () => 'a number, `{ min, max }`, or `null` for unknown' })
  .meta({ description: 'How many: a number from 0, a range `{ min, max }`, or `null` when unknown.' })

/** A score: a number, a range, or `null` for "not assessed". */
export const score = z
  .union([z.null(), z.number().transform(single), rangeObject], {
    error: () => 'a number, `{ min, max }`, or `null` for not assessed',
  })
  .meta({
    id: 'Score',
    description: 'A score on the scale: a number, a range `{ min, max }`, or `null` when not assessed.',
  })

/** A range with equal ends. */
export function single(value: number): Range {
  return { min: value, max: value }
}

/** Adds a problem when the minimum lies above the maximum. */
export function checkOrder(value: Readonly<Range>, context: z.core.$RefinementCtx): void {
  if (value.min > value.max) {
    addProblem(context, problem('range-inverted', { min: value.min, max: value.max }))
  }
}
