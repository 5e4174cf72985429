import type { BlockContent, PhrasingContent } from 'mdast'
import { z } from 'zod'
import { item as entry, list, paragraph, region, strong } from '../tree/builders.js'
import { figureSlot } from '../tree/value-schema.js'
import { component, type DrawContext } from './component.js'
import { itemList } from './items.js'
import { isOneParagraph } from './labelled.js'
import { blocks, inBrackets, joined, phrasing } from './phrasing.js'
import { depth, item, line, prose, snippet } from './props.js'
import { snippetBlocks } from './snippets.js'
import { titled } from './titled.js'

const strength = z.object({
  title: line,
  text: prose.optional(),
  items: z.array(item).optional(),
  evidence: z.array(snippet).optional(),
})

const group = z.object({
  label: line.optional().describe('Heading of the group'),
  count: figureSlot.optional().describe('Counts the strengths of the group'),
  strengths: z.array(strength),
})

/** What is good already, grouped by category. */
export const strengths = component({
  name: 'strengths',
  summary: 'Strengths, grouped, with their nested points and evidence.',
  props: z.object({ depth, groups: z.array(group) }),
  draw({ depth: level, groups }, context) {
    const drawn = groups.filter((given) => given.strengths.length > 0)
    if (drawn.length === 0) return []
    return [
      region(
        'strengths',
        drawn.flatMap(({ label, count, strengths: given }) => [
          ...(label ? [titled(level, joined([phrasing(label), inBrackets(phrasing(count))], ' '))] : []),
          list(
            given.map((one) => strengthItem(one, context)),
            { rows: { rows: given.length, ...(count ? { counted: count.id } : {}) } },
          ),
        ]),
      ),
    ]
  },
})

function strengthItem({ title, text, items, evidence }: z.output<typeof strength>, { words }: DrawContext) {
  const name = [strong(phrasing(title))]
  return entry(
    headOf(name, text, words.components.shared.dash),
    itemList(words, items),
    snippetBlocks(words, evidence),
  )
}

/** The title, and after it the text where that is a single paragraph or begins with one that needs no parser. */
function headOf(
  name: PhrasingContent[],
  given: z.output<typeof strength>['text'],
  dash: string,
): BlockContent[] {
  const isLine = typeof given !== 'object' || given.kind !== 'markdown' || isOneParagraph(given.value)
  if (isLine) return [paragraph(joined([name, phrasing(given)], dash))]
  const [first, ...rest] = blocks(given)
  return first?.type === 'paragraph'
    ? [paragraph(joined([name, first.children], dash)), ...rest]
    : [paragraph(name), ...blocks(given)]
}
