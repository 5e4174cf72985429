import type { BlockContent } from 'mdast'
import { z } from 'zod'
import { alert, paragraph, region, strong } from '../tree/builders.js'
import { figureSlot } from '../tree/value-schema.js'
import { component, type DrawContext } from './component.js'
import { factLine, label, labelledEntries, labelledLine } from './labelled.js'
import { mark } from './mark.js'
import { overrideProps, overrideSentence } from './override.js'
import { blocks, inBrackets, joined, phrasing } from './phrasing.js'
import { badge, line, prose } from './props.js'

const props = z.object({
  tone: z.enum(['go', 'conditional', 'no-go']).describe('Colour and kind of the call-out'),
  label: figureSlot.describe('The verdict in words'),
  target: line.optional().describe('What the verdict is about, when there are several'),
  score: figureSlot.optional(),
  grade: line.optional(),
  band: badge.optional(),
  risk: figureSlot.optional(),
  unmet: figureSlot.optional().describe('Conditions not met'),
  blockers: figureSlot.optional(),
  critical: figureSlot.optional(),
  summary: prose.optional(),
  override: overrideProps.optional(),
  consequences: z.array(line).optional(),
  fitFor: z.array(line).optional(),
})

const kinds = { go: 'tip', conditional: 'warning', 'no-go': 'caution' } as const

/** The verdict as a call-out, with score, risk and reason; what follows from it stands below. */
export const verdict = component({
  name: 'verdict',
  summary: 'The verdict as a call-out with score, risk level and override; consequences and fitness below.',
  props,
  draw(given, context) {
    const { words } = context
    const said = words.components.verdict
    return [
      region('verdict', [
        alert(kinds[given.tone], ...callOut(given, context)),
        ...labelledEntries(words, said.consequences, (given.consequences ?? []).map(phrasing)),
        ...labelledEntries(words, said.fitFor, (given.fitFor ?? []).map(phrasing)),
      ]),
    ]
  },
})

function callOut(given: z.output<typeof props>, context: DrawContext): BlockContent[] {
  const { words } = context
  const said = words.components.verdict
  const name = given.target
    ? labelledLine(words, said.verdict, phrasing(given.target))
    : [label(words, said.verdict)]
  const score = joined(
    [phrasing(given.score), inBrackets(joined([phrasing(given.grade), mark(given.band)], ', '))],
    ' ',
  )
  return [
    paragraph(
      joined([name, [strong(phrasing(given.label))]], given.target ? words.components.shared.dash : ' '),
    ),
    ...factLine(words, [
      [said.score, score],
      [said.risk, phrasing(given.risk)],
      [said.critical, phrasing(given.critical)],
      [said.blockers, phrasing(given.blockers)],
      [said.unmet, phrasing(given.unmet)],
    ]),
    ...blocks(given.summary),
    ...(given.override ? [paragraph(overrideSentence(given.override, context))] : []),
  ]
}
