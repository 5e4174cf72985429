import { z } from 'zod'
import { figureSlot } from '../tree/value-schema.js'
import { badge, item, line, measured, prose, when } from './props.js'

/** A milestone of a scenario. */
export const milestone = z.object({
  label: line,
  when: when.optional(),
  values: z.array(measured).optional().describe('One per measure, in their order'),
})

/** One way forward. */
export const scenario = z.object({
  id: z.string().describe('The anchor is `scenario-` and the id in lower case'),
  name: line,
  recommended: z.boolean().optional(),
  target: line.optional(),
  scope: line.optional(),
  findings: figureSlot.optional().describe('How many findings it carries'),
  effort: figureSlot.optional(),
  duration: figureSlot.optional(),
  team: z.array(line).optional(),
  people: figureSlot.optional(),
  personWeeks: figureSlot.optional(),
  cost: figureSlot.optional(),
  quoted: z.boolean().optional().describe('The cost is quoted, not derived'),
  derivedCost: figureSlot.optional().describe('Printed beside a quoted cost'),
  payback: figureSlot.optional(),
  returns: z
    .strictObject({
      times: z.array(line).describe('Heads: after how long'),
      rows: z.array(
        z.object({ basis: line, savings: figureSlot.optional(), multiples: z.array(figureSlot) }),
      ),
    })
    .optional()
    .describe('What it gives back, by the savings it is computed from'),
  risk: badge.optional(),
  deployment: line.optional(),
  audienceNote: prose.optional(),
  work: z.array(item).optional().describe('What is done, where one phase is all of it'),
  deliverables: z.array(line).optional(),
  measures: z.array(line).optional().describe('Heads of the milestone values'),
  milestones: z.array(milestone).optional(),
})
