import { z } from 'zod'
import { figure, item, list, paragraph, region, strong, text } from '../tree/builders.js'
import { figureSlot } from '../tree/value-schema.js'
import { component } from './component.js'
import { findingRow, findingTitle } from './finding-row.js'
import { mark } from './mark.js'
import { joined, phrasing } from './phrasing.js'
import { wording } from './wording.js'

/** How much of the open findings the plan carries, and which it does not. */
export const planCoverage = component({
  name: 'plan-coverage',
  summary: 'How many open findings the plan carries, and the list of those without a phase.',
  props: z.object({
    scheduled: figureSlot,
    open: figureSlot.describe('All open findings'),
    unscheduled: figureSlot.optional().describe('Counts the rows, when all are listed'),
    rows: z.array(findingRow).optional().describe('Open findings without phase that are worth naming'),
    all: z.boolean().optional().describe('The rows are all of them'),
  }),
  draw({ scheduled, open, unscheduled, rows = [], all }, { words }) {
    const said = words.components.planCoverage
    const sentence = paragraph(wording(said.sentence, { scheduled: figure(scheduled), open: figure(open) }))
    if (rows.length === 0) return [region('plan-coverage', sentence)]
    const whole = all ? unscheduled : undefined
    const lines = rows.map((row) => {
      const title = joined([phrasing(row.displayId), findingTitle(row, words)], ' ')
      return joined([title, mark(row.priority), phrasing(row.effort)], words.components.shared.separator)
    })
    return [
      region(
        'plan-coverage',
        sentence,
        paragraph(strong(whole ? wording(said.unscheduled, { count: figure(whole) }) : text(said.notable))),
        list(
          lines.map((line) => item(paragraph(line))),
          { rows: { rows: rows.length, ...(whole ? { counted: whole.id } : {}) } },
        ),
      ),
    ]
  },
})
