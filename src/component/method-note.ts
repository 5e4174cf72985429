import type { PhrasingContent } from 'mdast'
import { z } from 'zod'
import { paragraph, region, text } from '../tree/builders.js'
import type { Words } from '../locale/index.js'
import { figureSlot } from '../tree/value-schema.js'
import { component, type DrawContext } from './component.js'
import { joined, phrasing } from './phrasing.js'
import { line, linked } from './props.js'
import { linkTo } from './links.js'
import { coverage, coverageSentence } from './coverage.js'
import { wording } from './wording.js'

const props = z.object({
  method: z.enum(['weighted-mean', 'points', 'minimum', 'deduction']).optional(),
  equalWeights: z.boolean().optional(),
  raw: figureSlot.optional().describe('The value before the steps'),
  overall: figureSlot.optional(),
  steps: z.boolean().optional().describe('Caps or adjustments were applied'),
  derivation: linked.optional().describe('Where the derivation is printed'),
  coverage: coverage.optional(),
  notAssessed: z
    .enum(['exclude', 'zero', 'block'])
    .optional()
    .describe('Said only when something is not assessed'),
  critical: z.string().optional().describe('Label of the first rank of the critical axis'),
  effort: z.object({ hoursPerDay: z.string(), daysPerWeek: z.string() }).optional(),
  notes: z.array(line).optional().describe('Further sentences'),
})

/** One paragraph that says how the figures came about. */
export const methodNote = component({
  name: 'method-note',
  summary: 'How scores, counts and efforts were computed, in one paragraph.',
  props,
  draw(given, context) {
    const sentences = sentencesOf(given, context).filter((sentence) => sentence.length > 0)
    return sentences.length > 0 ? [region('method-note', paragraph(joined(sentences, ' ')))] : []
  },
})

function sentencesOf(given: z.output<typeof props>, context: DrawContext): PhrasingContent[][] {
  const { components } = context.words
  const said = components.methodNote
  const { method, equalWeights, raw, overall, steps, derivation, coverage, notAssessed, critical, effort } =
    given
  return [
    method ? [text(components.derivation.method[method])] : [],
    method === 'weighted-mean' && equalWeights ? [text(said.equalWeights)] : [],
    steps && raw && overall ? stepsSentence(raw, overall, said) : [],
    coverage ? coverageSentence(coverage, context) : [],
    notAssessed ? [text(said.notAssessed[notAssessed])] : [],
    method ? [text(components.derivation.rounding)] : [],
    critical ? wording(said.critical, { label: phrasing(critical) }) : [],
    effort
      ? wording(said.effort, { hours: phrasing(effort.hoursPerDay), days: phrasing(effort.daysPerWeek) })
      : [],
    ...(given.notes ?? []).map(phrasing),
    derivation ? wording(said.derivation, { link: linkTo(derivation) }) : [],
  ]
}

/** What caps and adjustments make of the score; they may be declared and have nothing to do. */
function stepsSentence(
  raw: z.output<typeof figureSlot>,
  overall: z.output<typeof figureSlot>,
  said: Words['components']['methodNote'],
): PhrasingContent[] {
  return raw.shown === overall.shown
    ? wording(said.unchanged, { overall: phrasing(overall) })
    : wording(said.steps, { raw: phrasing(raw), overall: phrasing(overall) })
}
