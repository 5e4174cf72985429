import type { PhrasingContent } from 'mdast'
import { z } from 'zod'
import { inlineCode, item, list, paragraph, region, text } from '../tree/builders.js'
import { figureSlot } from '../tree/value-schema.js'
import { component, type DrawContext } from './component.js'
import { linksAfter } from './links.js'
import { mark } from './mark.js'
import { inBrackets, joined, phrasing } from './phrasing.js'
import { badge, depth, line, linked } from './props.js'
import { titled } from './titled.js'

const artifact = z.object({
  path: z.string(),
  state: z.enum(['missing', 'exists', 'optional']).optional(),
  note: line.optional(),
  findings: z.array(linked).optional(),
})

const group = z.object({
  label: badge.optional(),
  count: figureSlot.optional().describe('Counts the files of the group'),
  rows: z.array(artifact),
})

/** Files to create or change, in groups of priority or section. */
export const artifactList = component({
  name: 'artifact-list',
  summary: 'Files to create or change, grouped, each with state, note and findings.',
  props: z.object({ depth, groups: z.array(group) }),
  draw({ depth: level, groups }, context) {
    const drawn = groups.filter(({ rows }) => rows.length > 0)
    if (drawn.length === 0) return []
    return [
      region(
        'artifact-list',
        drawn.map(({ label, count, rows }) => [
          label ? titled(level, joined([mark(label), inBrackets(phrasing(count))], ' ')) : [],
          list(
            rows.map((row) => item(paragraph(artifactLine(row, context)))),
            { rows: { rows: rows.length, ...(count ? { counted: count.id } : {}) } },
          ),
        ]),
      ),
    ]
  },
})

function artifactLine(
  { path, state, note, findings }: z.output<typeof artifact>,
  { words }: DrawContext,
): PhrasingContent[] {
  const said = words.components.artifact
  const stateWord = state ? inBrackets([text(said[state])]) : []
  const name = joined([[inlineCode(path)], stateWord], ' ')
  return [...joined([name, phrasing(note)], words.components.shared.dash), ...linksAfter(words, findings)]
}
