import { z } from 'zod'
import { region } from '../tree/builders.js'
import { figureSlot } from '../tree/value-schema.js'
import { component } from './component.js'
import { bullets, labelledLine } from './labelled.js'
import { linkTo } from './links.js'
import { mark } from './mark.js'
import { inBrackets, joined, phrasing } from './phrasing.js'
import { badge, linked } from './props.js'

const fact = z.object({
  label: z.string(),
  figure: figureSlot.optional(),
  text: linked.optional(),
  time: figureSlot.optional().describe('In brackets after the text'),
  badge: badge.optional().describe('In brackets after the figure or text, or alone'),
})

/** Short facts with their labels: the head of a document, the size of a code base. */
export const facts = component({
  name: 'facts',
  summary: 'Labelled facts as a list: date, score with band, time to production.',
  props: z.object({ facts: z.array(fact) }),
  draw({ facts: given }, { words }) {
    const lines = given
      .map(({ label, figure, text, time, badge: level }) => {
        const value = joined([phrasing(figure), linkTo(text), inBrackets(phrasing(time))], ' ')
        const shown = value.length > 0 ? joined([value, inBrackets(mark(level))], ' ') : mark(level)
        return labelledLine(words, label, shown)
      })
      .filter((line) => line.length > 0)
    return lines.length > 0 ? [region('facts', bullets(lines))] : []
  },
})
