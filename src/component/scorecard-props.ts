import { z } from 'zod'
import { figureSlot } from '../tree/value-schema.js'
import { coverage } from './coverage.js'
import { badge, line } from './props.js'

const cells = {
  bar: z.string().optional().describe('Filled and empty cells, ready to print'),
  score: figureSlot.optional(),
  grade: line.optional(),
  band: badge.optional(),
  weight: figureSlot.optional(),
  share: figureSlot.optional(),
  target: figureSlot.optional(),
  gap: figureSlot.optional(),
  open: figureSlot.optional(),
  critical: figureSlot.optional(),
}

/** What a scorecard is drawn from. */
export const scorecardProps = z.object({
  rows: z
    .array(
      z.object({
        name: line,
        href: z.string().optional(),
        icon: z.string().optional(),
        depth: z.int().min(0).describe('Nesting, 0 at the top'),
        state: z.enum(['scored', 'not-assessed', 'not-applicable']).optional(),
        priority: badge.optional().describe('The most pressing one inside, where nothing is scored'),
        reviewer: line.optional(),
        ...cells,
      }),
    )
    .describe('Categories in order, children after their parent'),
  uncategorised: z
    .object({ open: figureSlot.optional(), critical: figureSlot.optional() })
    .optional()
    .describe('Findings without category, so that the counts add up'),
  overall: z.object(cells).optional().describe('The last row; a total where it has no score'),
  criticalLabel: z.string().optional().describe('First rank of the critical axis, as the column head'),
  withheld: z.enum(['coverage', 'not-assessed']).optional().describe('Why there is no overall score'),
  coverage: coverage.optional().describe('Printed when not everything is scored'),
})
