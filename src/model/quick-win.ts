import { id, reference } from './id.js'
import { list } from './list.js'
import { object } from './object.js'
import { effort } from './quantity.js'
import { inline } from './text.js'

/** A small change with a visible effect. Effort and improvement follow from its findings and its metric. */
export const quickWin = object({
  id: id(),
  title: inline('What to do, in a few words.'),
  findings: list(reference('Id of a finding.'), 'Findings it fixes.'),
  before: inline('How it is today.').exactOptional(),
  after: inline('How it will be.').exactOptional(),
  metric: reference('Id of the metric it improves.').exactOptional(),
  roi: inline('What it brings.').exactOptional(),
  note: inline('Anything else.').exactOptional(),
  effort: effort
    .exactOptional()
    .meta({ description: 'Work, only when it differs from that of its findings.' }),
}).meta({ id: 'QuickWin', description: 'A small change with a visible effect.' })
