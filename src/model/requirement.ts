import { z } from 'zod'
import { id, reference } from './id.js'
import { list } from './list.js'
import { object } from './object.js'
import { inline, plain } from './text.js'
import { target, value } from './value.js'

const state = z
  .enum(['met', 'partial', 'unmet', 'unknown'])
  .meta({ description: 'Whether the requirement is met.' })

/** How far a requirement is met. */
export type RequirementStatus = {
  state: 'met' | 'partial' | 'unmet' | 'unknown'
  label?: string
  note?: string
}

const requirementStatus = z
  .union(
    [
      state.transform((word): RequirementStatus => ({ state: word })),
      object({
        state,
        label: plain('Words to print instead ("UNTESTED").').exactOptional(),
        note: inline('Anything else.').exactOptional(),
      }).transform((given): RequirementStatus => given),
    ],
    { error: () => '`met`, `partial`, `unmet`, `unknown` or `{ state, label }`' },
  )
  .meta({
    id: 'RequirementStatus',
    description: '`met`, `partial`, `unmet` or `unknown`, or `{ state, label }`.',
  })

/** What must hold before release. */
export const requirement = object({
  id: id(),
  group: plain('Heading it is listed under ("Security").'),
  text: inline('What must hold.'),
  status: requirementStatus
    .exactOptional()
    .meta({ description: 'State as judged; follows from metric or findings when absent.' }),
  metric: reference('Id of the metric that decides it.').exactOptional(),
  current: value.exactOptional().meta({ description: 'Value today, where no metric holds it.' }),
  target: target.exactOptional().meta({ description: 'Value to reach; that of the metric when absent.' }),
  blocker: z
    .enum(['yes', 'watch', 'no'])
    .default('no')
    .meta({ description: 'Whether it blocks release while unmet.' }),
  findings: list(reference('Id of a finding.'), 'Findings that stand in its way.'),
}).meta({ id: 'Requirement', description: 'What must hold before release.' })
