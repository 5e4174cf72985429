import { z } from 'zod'
import { figureSlot } from '../tree/value-schema.js'
import { coverage } from './coverage.js'
import { overrideProps } from './override.js'
import { badge, line, linked } from './props.js'

/** What a derivation is drawn from. */
export const derivationProps = z.object({
  method: z.enum(['weighted-mean', 'points', 'minimum', 'deduction']),
  rows: z
    .array(
      z.object({
        name: line,
        state: z.enum(['scored', 'not-assessed', 'not-applicable']).optional(),
        weight: figureSlot.optional(),
        share: figureSlot.optional(),
        score: figureSlot.optional(),
        product: figureSlot.optional(),
        earned: figureSlot.optional(),
        possible: figureSlot.optional(),
      }),
    )
    .describe('What enters the score; a row without product, or without points, is listed but not added'),
  weights: figureSlot.optional().describe('Sum of the weights'),
  products: figureSlot.optional().describe('Sum of the products'),
  earned: figureSlot.optional(),
  possible: figureSlot.optional(),
  raw: figureSlot.optional().describe('The value before the first step'),
  unrounded: figureSlot.optional().describe('Products ÷ weights, where the raw value is rounded'),
  near: z.boolean().optional().describe('Products ÷ weights has no end of decimals'),
  deduction: z
    .object({
      start: figureSlot,
      rows: z.array(
        z.object({
          level: badge,
          open: figureSlot,
          each: figureSlot,
          cap: figureSlot.optional(),
          amount: figureSlot,
        }),
      ),
      total: figureSlot.describe('Adds the amounts of the rows'),
      limited: z.boolean().optional().describe('The scale ends before the deductions do'),
    })
    .optional()
    .describe('Start value and what the open findings of each severity cost'),
  steps: z
    .array(
      z.object({
        scope: line.optional().describe('The category, when the step is not about the overall score'),
        kind: z.enum(['ceiling', 'floor', 'multiply', 'subtract', 'subtractPerOpen']),
        value: figureSlot,
        before: figureSlot,
        change: figureSlot.optional().describe('What the step takes off'),
        after: figureSlot,
        reason: line.optional(),
        triggers: z.array(linked).optional(),
      }),
    )
    .optional(),
  overall: figureSlot.optional(),
  band: badge.optional(),
  grade: line.optional(),
  override: overrideProps.optional(),
  coverage: coverage.optional(),
  withheld: z.enum(['coverage', 'not-assessed']).optional(),
  rounded: z.boolean().optional().describe('The printed products do not add up to the printed sum'),
})
