import { z } from 'zod'
import { figureSlot } from '../tree/value-schema.js'
import { line } from './props.js'

/** A row of an investment table. */
export const costRow = z.object({
  label: line,
  href: z.string().optional(),
  role: line.optional(),
  hours: figureSlot.optional(),
  rate: figureSlot.optional(),
  amount: figureSlot.optional(),
  per: z.string().optional().describe('Of recurring rows: month, year'),
  roi: line.optional(),
})

/** What an investment table is drawn from. */
export const investmentProps = z.object({
  rows: z.array(costRow).describe('Phases or roles, then fixed lines'),
  rowsAre: z.enum(['activity', 'phase', 'role']).optional().describe('Head of the first column'),
  hours: figureSlot.optional().describe('Adds the hours of the rows'),
  subtotal: figureSlot.optional().describe('Adds the amounts of the rows'),
  contingency: z
    .object({ percent: figureSlot, amount: figureSlot, on: line.optional() })
    .optional()
    .describe('`on` says of what'),
  tax: z.object({ percent: figureSlot, amount: figureSlot }).optional(),
  total: figureSlot.optional().describe('Subtotal (or the rows), contingency and tax'),
  recurring: z.array(costRow).optional().describe('Printed apart, in no total'),
  equivalent: z.object({ amount: figureSlot, rate: figureSlot.optional() }).optional(),
  quoted: z.array(z.object({ label: line, amount: figureSlot, source: line.optional() })).optional(),
  assumptions: z.array(line).optional(),
  rounded: z.boolean().optional().describe('Printed rows do not add up to a printed total'),
})
