import { z } from 'zod'
import { id, reference } from './id.js'
import { list } from './list.js'
import { object } from './object.js'
import { inline, markdown, plain } from './text.js'

/** Something that may go wrong. */
export const risk = object({
  id: id(),
  title: inline('What may happen.'),
  likelihood: plain('How likely it is ("high", "> 80 %").').exactOptional(),
  impact: inline('What it would mean.').exactOptional(),
  level: reference('Id in `scales.riskLevels`.').exactOptional(),
  horizon: plain('When it may happen ("first month").').exactOptional(),
  mitigation: markdown('What is done about it.').exactOptional(),
  findings: list(reference('Id of a finding.'), 'Findings it comes from.'),
  status: z
    .enum(['open', 'mitigated', 'accepted', 'closed'])
    .default('open')
    .meta({ description: 'Whether it still stands.' }),
  owner: plain('Who watches it.').exactOptional(),
}).meta({ id: 'Risk', description: 'Something that may go wrong.' })
