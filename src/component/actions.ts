import type { BlockContent } from 'mdast'
import { z } from 'zod'
import { paragraph, region } from '../tree/builders.js'
import { figureSlot } from '../tree/value-schema.js'
import { component } from './component.js'
import { itemList } from './items.js'
import { labelledLine } from './labelled.js'
import { inBrackets, joined, phrasing } from './phrasing.js'
import { depth, item, line } from './props.js'
import { titled } from './titled.js'

const horizon = z.object({
  horizon: line,
  anchor: z.string().optional(),
  condition: line.optional().describe('When the actions apply at all'),
  effort: figureSlot.optional(),
  items: z.array(item).describe('`lead` names the audience or role'),
})

/** What to do next, by horizon: today, this week, when a path is chosen. */
export const actions = component({
  name: 'actions',
  summary: 'Actions per horizon as task lists, with the condition they hang on.',
  props: z.object({ depth, horizons: z.array(horizon) }),
  draw: ({ depth: level, horizons }, { words }) =>
    horizons.flatMap(({ horizon: name, anchor, condition, effort, items }): BlockContent[] => {
      const drawn = itemList(words, items)
      if (drawn.length === 0) return []
      const when = labelledLine(words, words.components.action.condition, phrasing(condition))
      const heading = joined([phrasing(name), inBrackets(phrasing(effort))], ' ')
      return [
        region('actions', titled(level, heading, anchor), when.length > 0 ? paragraph(when) : [], drawn),
      ]
    }),
})
