import { z } from 'zod'
import { region } from '../tree/builders.js'
import { figureSlot } from '../tree/value-schema.js'
import { tableOf } from './column.js'
import { component } from './component.js'
import { known } from './known.js'
import { mark, stateIcons } from './mark.js'
import { inBrackets, joined, phrasing } from './phrasing.js'
import { line, measured } from './props.js'

/** The same measures on both sides, in one order; what is not known is said to be unknown. */
export const beforeAfter = component({
  name: 'before-after',
  summary: 'The same measures before and after the work, with the change between the two.',
  props: z.object({
    measures: z.array(
      z.object({
        label: line,
        before: measured,
        after: measured,
        beforeNote: line.optional(),
        afterNote: line.optional(),
        improvement: figureSlot.optional().describe('Percent, of the printed values'),
        factor: figureSlot.optional(),
        met: z.boolean().optional().describe('The target is met already, so nothing changes'),
      }),
    ),
  }),
  draw({ measures }, { words }) {
    const said = words.components.beforeAfter
    const table = tableOf({
      rows: measures,
      columns: [
        { key: 'label', head: said.measure, share: 1.6, cell: ({ label }) => phrasing(label) },
        {
          key: 'before',
          head: said.before,
          share: 1.4,
          cell: ({ before, beforeNote }) => withNote(known(words, before), beforeNote),
        },
        {
          key: 'after',
          head: said.after,
          share: 1.4,
          cell: ({ after, afterNote }) => withNote(known(words, after), afterNote),
        },
        {
          key: 'change',
          head: said.change,
          cell: ({ improvement, factor, met }) =>
            met
              ? mark({ label: said.met, icon: stateIcons.met })
              : joined([phrasing(improvement), phrasing(factor)], words.components.shared.list),
        },
      ],
    })
    return table.length > 0 ? [region('before-after', table)] : []
  },
})

function withNote(value: ReturnType<typeof phrasing>, note: z.output<typeof line> | undefined) {
  return joined([value, inBrackets(phrasing(note))], ' ')
}
