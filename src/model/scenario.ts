import { z } from 'zod'
import { id, reference, withIds } from './id.js'
import { list } from './list.js'
import { money } from './money.js'
import { object } from './object.js'
import { quantity } from './quantity.js'
import { allocation } from './team.js'
import { countOrUnknown } from './range.js'
import { inline, markdown, narrativeInline, plain } from './text.js'
import { value } from './value.js'
import { when } from './when.js'

const milestone = object({
  id: id('Id of the milestone; by position when absent.').exactOptional(),
  label: plain('Name.'),
  when: when.exactOptional(),
  values: z
    .record(z.string(), value)
    .default({})
    .meta({ description: 'Values that are reached, by metric id.' }),
}).meta({ id: 'Milestone', description: 'A point of a scenario with the values that are reached there.' })

/** One of several ways to go. */
export const scenario = object({
  id: id(),
  name: plain('Name.'),
  target: inline('What it aims at.').exactOptional(),
  summary: markdown('More about it.').exactOptional(),
  select: object({
    phases: list(reference('Id of a phase.'), 'Phases it carries out.'),
    priorities: list(reference('Id in `scales.priorities`.'), 'Priorities it fixes.'),
    findings: list(reference('Id of a finding.'), 'Findings it fixes.'),
  })
    .prefault({})
    .meta({ description: 'The work it covers.' }),
  duration: quantity.exactOptional().meta({ description: 'Calendar time; the critical path when absent.' }),
  team: list(
    object({
      role: plain('Role, by id or name.'),
      count: countOrUnknown
        .default({ min: 1, max: 1 })
        .meta({ description: 'How many people; `null` when unknown, one when absent.' }),
      allocation: allocation.exactOptional(),
    }),
    'Who works on it.',
  ),
  cost: money.exactOptional().meta({ description: 'Quoted cost; derived when absent.' }),
  milestones: z
    .array(milestone)
    .default([])
    .transform(withIds('milestone'))
    .meta({ description: 'Points on the way.' }),
  deliverables: list(narrativeInline('A result.'), 'What it delivers.'),
  risk: reference('Id in `scales.riskLevels`: risk that remains.').exactOptional(),
  deployment: inline('How far it allows deployment ("10 % of traffic").').exactOptional(),
  recommended: z.boolean().default(false).meta({ description: 'The one to choose.' }),
  audienceNote: inline('Whom it suits.').exactOptional(),
}).meta({ id: 'Scenario', description: 'One of several ways to go: its work, team, time and cost.' })
