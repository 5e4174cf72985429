import type { PhrasingContent } from 'mdast'
import { z } from 'zod'
import { item, list, paragraph, region, strong } from '../tree/builders.js'
import { figureSlot } from '../tree/value-schema.js'
import { component, type DrawContext } from './component.js'
import { linkList, linkTo } from './links.js'
import { mark } from './mark.js'
import { inBrackets, joined, phrasing } from './phrasing.js'
import { badge, line, linked } from './props.js'
import { wording } from './wording.js'

const area = z.object({
  name: line,
  href: z.string().optional(),
  score: figureSlot.optional(),
  level: badge.optional().describe('Of the most urgent open finding'),
  findings: z.array(linked).optional().describe('Open findings of the area'),
  points: z.array(line).optional().describe('What is there and good'),
})

/** Areas in an order that says something: the most urgent first, or the best. */
export const areas = component({
  name: 'areas',
  summary: 'Areas as a numbered list: score, most urgent level, open findings, and what is good about them.',
  props: z.object({
    rows: z.array(area),
    count: figureSlot.optional().describe('Counts the rows'),
  }),
  draw({ rows, count }, context) {
    if (rows.length === 0) return []
    return [
      region(
        'areas',
        list(
          rows.map((row) => item(paragraph(areaLine(row, context)))),
          { ordered: true, rows: { rows: rows.length, ...(count ? { counted: count.id } : {}) } },
        ),
      ),
    ]
  },
})

function areaLine(
  { name, href, score, level, findings, points = [] }: z.output<typeof area>,
  { words }: DrawContext,
): PhrasingContent[] {
  const { separator, dash } = words.components.shared
  const title = joined([[strong(linkTo({ text: name, href }))], inBrackets(phrasing(score))], ' ')
  const open = joined([mark(level), linkList(words, findings)], ' ')
  const good = points.length > 0 ? joined(points.map(phrasing), words.components.area.next) : []
  const inPlace = good.length > 0 ? wording(words.components.area.inPlace, { points: good }) : []
  return joined([title, joined([open, inPlace], separator)], dash)
}
