import type { PhrasingContent } from 'mdast'
import { z } from 'zod'
import { figure } from '../tree/builders.js'
import { figureSlot } from '../tree/value-schema.js'
import type { DrawContext } from './component.js'
import { wording } from './wording.js'

/** How many categories are scored, out of how many, and what they weigh. */
export const coverage = z.object({ scored: figureSlot, all: figureSlot, weight: figureSlot.optional() })

/** How much of the declared categories is scored, as a sentence. */
export function coverageSentence(
  given: z.output<typeof coverage>,
  { words }: DrawContext,
): PhrasingContent[] {
  const said = words.components.scorecard
  const values = { scored: figure(given.scored), all: figure(given.all) }
  return given.weight
    ? wording(said.coverageWithWeight, { ...values, weight: figure(given.weight) })
    : wording(said.coverage, values)
}
