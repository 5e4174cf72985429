import { z } from 'zod'
import { item as entry, list, paragraph, region, strong } from '../tree/builders.js'
import { figureSlot } from '../tree/value-schema.js'
import { component } from './component.js'
import { itemList } from './items.js'
import { footing } from './footing.js'
import { labelledLine } from './labelled.js'
import { inBrackets, joined, phrasing } from './phrasing.js'
import { depth, item, line } from './props.js'
import { titled } from './titled.js'

const process = z.object({
  title: line,
  anchor: z.string().optional(),
  steps: z.array(z.object({ title: line, duration: figureSlot.optional(), items: z.array(item).optional() })),
  duration: figureSlot.optional().describe('Adds the durations of the steps'),
})

/** Things that run in steps: a pipeline, a release, an incident. */
export const processes = component({
  name: 'processes',
  summary: 'Processes as numbered steps with durations and nested points.',
  props: z.object({ depth, processes: z.array(process) }),
  draw({ depth: level, processes: given }, { words }) {
    return given
      .filter(({ steps }) => steps.length > 0)
      .map(({ title, anchor, steps, duration }) => {
        const durations = steps.map((step) => step.duration)
        const totals = footing({ total: duration }, durations, (part) => part)
        const items = steps.map((step) =>
          entry(
            paragraph(joined([[strong(phrasing(step.title))], inBrackets(phrasing(step.duration))], ' ')),
            itemList(words, step.items),
          ),
        )
        return region(
          'process',
          titled(level, phrasing(title), anchor),
          list(items, { ordered: true, rows: { rows: steps.length, totals } }),
          duration ? paragraph(labelledLine(words, words.components.shared.total, phrasing(duration))) : [],
        )
      })
  },
})
