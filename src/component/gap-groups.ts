import { z } from 'zod'
import { paragraph, region } from '../tree/builders.js'
import { figureSlot } from '../tree/value-schema.js'
import { component } from './component.js'
import { footing, roundingNote } from './footing.js'
import { drawGroup, gapTable } from './gap-table.js'
import { labelledLine } from './labelled.js'
import { joined, phrasing } from './phrasing.js'
import { counted } from './wording.js'

/** Gap tables one after another, and what they come to together. */
export const gapGroups = component({
  name: 'gap-groups',
  summary: 'Gap tables per priority or category, one after another, with their grand total.',
  props: z.object({
    groups: z.array(gapTable.props).describe('In order; groups without rows are left out'),
    count: figureSlot.optional().describe('Adds the counts of the groups'),
    effort: figureSlot.optional().describe('Adds the efforts of the groups'),
    rounded: z.boolean().optional().describe('The printed efforts do not add up to the printed total'),
  }),
  draw({ groups, count, effort, rounded }, context) {
    const { words } = context
    const drawn = groups.filter((group) => group.rows.length > 0)
    if (drawn.length === 0) return []
    const total = joined(
      [count ? counted(count, words.components.nouns.issue) : [], phrasing(effort)],
      words.components.shared.list,
    )
    const totals = [
      ...footing({ total: count }, drawn, (group) => group.count),
      ...footing({ total: effort, rounded }, drawn, (group) => group.effort),
    ]
    const whole = region('gap-groups', [
      ...drawn.flatMap((group) => drawGroup(group, context)),
      ...(total.length > 0 ? [paragraph(labelledLine(words, words.components.shared.total, total))] : []),
      ...roundingNote(words, rounded),
    ])
    return [totals.length > 0 ? { ...whole, data: { rows: { totals } } } : whole]
  },
})
