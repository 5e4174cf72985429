import type { BlockContent } from 'mdast'
import { z } from 'zod'
import { paragraph, region } from '../tree/builders.js'
import { figureSlot } from '../tree/value-schema.js'
import { component, type DrawContext } from './component.js'
import { itemList } from './items.js'
import { mark } from './mark.js'
import { inBrackets, joined, phrasing } from './phrasing.js'
import { badge, depth, item, line } from './props.js'
import { below, titled } from './titled.js'
import { wording } from './wording.js'

const group = z.object({
  label: line.optional(),
  priority: badge.optional(),
  done: figureSlot.optional(),
  all: figureSlot.optional(),
  items: z.array(item).describe('Boxes are ticked from `done`'),
})

const checklistProps = z.object({
  title: line.optional(),
  priority: badge.optional().describe('Stands for the title, or after it'),
  anchor: z.string().optional(),
  done: figureSlot.optional(),
  all: figureSlot.optional(),
  groups: z.array(group),
})

/** What has to be ticked off, in groups; success criteria are a checklist of one group. */
export const checklist = component({
  name: 'checklist',
  summary: 'Task lists in groups, with how many are done; success criteria too.',
  props: z.object({ depth, lists: z.array(checklistProps) }),
  draw: ({ depth: level, lists }, context) =>
    lists
      .filter(({ groups }) => groups.some(({ items }) => items.length > 0))
      .map((given) => region('checklist', drawList(given, level, context))),
})

function drawList(
  given: z.output<typeof checklistProps>,
  level: z.output<typeof depth>,
  context: DrawContext,
): BlockContent[] {
  const title = joined(
    [phrasing(given.title), mark(given.priority)],
    context.words.components.shared.separator,
  )
  const heading = title.length > 0 ? [titled(level, title, given.anchor)] : []
  const progress = progressOf(given, context)
  return [
    ...heading,
    ...(progress.length > 0 ? [paragraph(progress)] : []),
    ...given.groups.flatMap((entry) => {
      const items = itemList(context.words, entry.items)
      const name = entry.label ? phrasing(entry.label) : []
      const label = joined([name, mark(entry.priority)], context.words.components.shared.separator)
      const named = joined([label, inBrackets(progressOf(entry, context))], ' ')
      if (items.length === 0) return []
      return label.length > 0 ? [titled(heading.length > 0 ? below(level) : level, named), ...items] : items
    }),
  ]
}

function progressOf(
  { done, all }: Pick<z.output<typeof checklistProps>, 'done' | 'all'>,
  { words }: DrawContext,
) {
  return done && all
    ? wording(words.components.checklist.progress, { done: phrasing(done), all: phrasing(all) })
    : []
}
