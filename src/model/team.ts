import { z } from 'zod'
import { id, withIds } from './id.js'
import { list } from './list.js'
import { money } from './money.js'
import { object } from './object.js'
import { count } from './range.js'
import { inline, plain } from './text.js'

/** How much of a person's time is given. */
export type Allocation = { kind: 'percent'; percent: number } | { kind: 'full-time' } | { kind: 'part-time' }

/** Share of working time: a percentage, or `full-time` or `part-time`. */
export const allocation = z
  .union(
    [
      z
        .number()
        .gt(0)
        .max(100)
        .transform((percent): Allocation => ({ kind: 'percent', percent })),
      z.enum(['full-time', 'part-time']).transform((kind): Allocation => ({ kind })),
    ],
    { error: () => '`full-time`, `part-time` or a percentage from 1 to 100' },
  )
  .meta({
    id: 'Allocation',
    description: 'Share of working time: `full-time`, `part-time`, or a percentage.',
  })

const role = object({
  id: id('Id of the role; findings, tasks and rates name it.'),
  label: plain('Name.'),
  count: count.exactOptional().meta({
    description: 'How many people; when absent the most that any phase asks for, else one.',
  }),
  allocation: allocation.exactOptional(),
  note: inline('What they do.').exactOptional(),
}).meta({ id: 'Role', description: 'A role of the team.' })

const infrastructure = object({
  id: id('Id of the entry; by position when absent.').exactOptional(),
  label: plain('Name.'),
  items: list(inline('A part.'), 'Parts.'),
  monthly: money.exactOptional().meta({ description: 'Cost per month.' }),
}).meta({ id: 'Infrastructure', description: 'Systems and services the work needs.' })

/** Who and what the work needs. */
export const team = object({
  roles: list(role, 'Roles.'),
  infrastructure: z
    .array(infrastructure)
    .default([])
    .transform(withIds('infrastructure'))
    .meta({ description: 'Systems and services.' }),
}).meta({ id: 'Team', description: 'Who and what the work needs.' })
