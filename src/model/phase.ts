import { z } from 'zod'
import { date, day } from './date.js'
import { id, reference } from './id.js'
import { plannedItem } from './item.js'
import { list } from './list.js'
import { object } from './object.js'
import { effort, effortOrUnknown, quantity } from './quantity.js'
import { count, score } from './range.js'
import { status } from './status.js'
import { inline, narrativeInline, narrativeMarkdown, plain } from './text.js'
import { when } from './when.js'

/** A piece of work inside a phase. */
export const task = object({
  id: id(),
  title: narrativeInline('What is done.'),
  when: when.exactOptional(),
  effort: effortOrUnknown.exactOptional().meta({ description: 'Work; `null` when unknown.' }),
  role: reference('Role that does it; decides the rate.').exactOptional(),
  findings: list(reference('Id of a finding.'), 'Findings it fixes.'),
  items: list(plannedItem, 'Single steps.'),
}).meta({ id: 'Task', description: 'A piece of work inside a phase.' })

/** A stretch of the plan. */
export const phase = object({
  id: id(),
  name: plain('Name.'),
  goal: narrativeMarkdown('What it is for.').exactOptional(),
  priority: reference('Id in `scales.priorities`.').exactOptional(),
  duration: quantity.exactOptional().meta({ description: 'Calendar time.' }),
  effort: effort
    .exactOptional()
    .meta({ description: 'Budget; the sum of its tasks, else of its findings, when absent.' }),
  when: when.exactOptional(),
  dependsOn: list(reference('Id of a phase.'), 'Phases that must end first.'),
  status: status.exactOptional().meta({ description: 'A status id, or `{ state, … }`; open when absent.' }),
  completed: date('When it was completed.').exactOptional(),
  resources: list(
    object({ role: plain('Role, by id or name.'), count: count.default({ min: 1, max: 1 }) }),
    'Who works on it.',
  ),
  tasks: list(task, 'Pieces of work, in order.'),
  deliverables: list(narrativeInline('A result.'), 'What it delivers.'),
  exitCriteria: list(inline('A criterion.'), 'When it counts as done.'),
  impact: inline('What it changes.').exactOptional(),
  roi: inline('What it brings.').exactOptional(),
  projected: object({
    scores: z
      .record(z.string(), score)
      .default({})
      .meta({ description: 'Scores after the phase, by category id or `overall`.' }),
    riskLevel: reference('Risk level after the phase.').exactOptional(),
  })
    .exactOptional()
    .meta({ description: 'What is expected after the phase.' }),
}).meta({ id: 'Phase', description: 'A stretch of the plan: budget, tasks, results.' })

/** When the plan starts, and how its tasks are counted. */
export const plan = object({
  start: day('First day of the plan; phases get dates from it.').exactOptional(),
  calendar: inline('What readers should know about the dates ("weeks start on Monday").').exactOptional(),
  numbered: z.boolean().default(false).meta({
    description: 'Tasks are steps of one path: numbered through all phases, and listed in the summary.',
  }),
}).meta({ id: 'Plan', description: 'When the plan starts, and how its tasks are counted.' })
