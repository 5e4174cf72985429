import type { PhrasingContent } from 'mdast'
import { z } from 'zod'
import { figure, item, list, paragraph, region } from '../tree/builders.js'
import { figureSlot } from '../tree/value-schema.js'
import { component, type DrawContext } from './component.js'
import { linksAfter } from './links.js'
import { joined, phrasing } from './phrasing.js'
import { line, linked } from './props.js'
import { state, stateMark } from './state.js'
import { wording } from './wording.js'

const condition = z.object({
  text: line,
  state,
  findings: z.array(linked).optional(),
  metric: linked.optional(),
  current: figureSlot.optional().describe('What the metric says now'),
})

/** What has to hold before the verdict changes, each condition with its state in a word. */
export const conditions = component({
  name: 'conditions',
  summary: 'Conditions of a verdict, met or unmet in words, with the findings and metrics they hang on.',
  props: z.object({
    conditions: z.array(condition),
    unmet: figureSlot.optional(),
    all: figureSlot.optional().describe('Counts the rows'),
  }),
  draw({ conditions: given, unmet, all }, context) {
    if (given.length === 0) return []
    const said = context.words.components.condition
    const summary =
      unmet && all ? [paragraph(wording(said.summary, { unmet: figure(unmet), all: figure(all) }))] : []
    return [
      region('conditions', [
        list(
          given.map((one) => item(paragraph(conditionLine(one, context)))),
          { rows: { rows: given.length, ...(all ? { counted: all.id } : {}) } },
        ),
        ...summary,
      ]),
    ]
  },
})

function conditionLine(given: z.output<typeof condition>, { words }: DrawContext): PhrasingContent[] {
  const said = words.components
  const now = given.current ? wording(said.condition.current, { value: figure(given.current) }) : []
  const sources = linksAfter(words, [...(given.findings ?? []), ...(given.metric ? [given.metric] : [])])
  const text = joined([[...phrasing(given.text), ...sources], now], said.shared.separator)
  return joined([stateMark(words, given.state), text], said.shared.dash)
}
