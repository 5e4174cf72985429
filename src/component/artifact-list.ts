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
import { wording } from './wording.js'

const artifact = z.object({
  path: z.string(),
  state: z.enum(['missing', 'exists', 'optional']).optional(),
  alternative: z.string().optional().describe('The way it belongs to, where one of several is to be chosen'),
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
            { rows: { ...counted(rows), ...(count ? { counted: count.id } : {}) } },
          ),
        ]),
      ),
    ]
  },
})

/** How many rows there are in the shortest and in the longest of the ways to choose from. */
function counted(rows: readonly z.output<typeof artifact>[]): { rows: number; most?: number } {
  const ways = [...new Set(rows.flatMap(({ alternative }) => alternative ?? []))]
  if (ways.length < 2) return { rows: rows.length }
  const of = (way?: string): number => rows.filter(({ alternative }) => alternative === way).length
  const lengths = ways.map((way) => of() + of(way))
  return { rows: Math.min(...lengths), most: Math.max(...lengths) }
}

function artifactLine(
  { alternative, path, state, note, findings }: z.output<typeof artifact>,
  { words }: DrawContext,
): PhrasingContent[] {
  const said = words.components.artifact
  const stateWord = state ? inBrackets([text(said[state])]) : []
  const way = alternative === undefined ? [] : inBrackets(wording(said.way, { way: [text(alternative)] }))
  const name = joined([[inlineCode(path)], stateWord, way], ' ')
  return [...joined([name, phrasing(note)], words.components.shared.dash), ...linksAfter(words, findings)]
}
