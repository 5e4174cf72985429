import { z } from 'zod'
import { date } from './date.js'
import { id } from './id.js'
import { object } from './object.js'
import { plain } from './text.js'
import { score } from './range.js'

const tally = z.int().min(0)

/** An earlier assessment: a file, or the figures of one. */
export const history = object({
  id: id(),
  date: date('Date of that assessment.'),
  run: z.int().min(1).exactOptional().meta({ description: 'Number of the run.' }),
  label: plain('Name.').exactOptional(),
  ref: plain('Path of its findings file, from this one.').exactOptional(),
  overall: score.exactOptional().meta({ description: 'Overall score then.' }),
  categories: z.record(z.string(), score).default({}).meta({ description: 'Scores then, by category id.' }),
  counts: object({
    found: tally.exactOptional().meta({ description: 'Findings that were found.' }),
    fixed: tally.exactOptional().meta({ description: 'Findings that were fixed.' }),
    open: tally.exactOptional().meta({ description: 'Findings that were open.' }),
  })
    .exactOptional()
    .meta({ description: 'Counts then.' }),
}).meta({ id: 'HistoryEntry', description: 'An earlier assessment: a file, or the figures of one.' })
