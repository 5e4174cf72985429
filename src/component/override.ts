import type { PhrasingContent } from 'mdast'
import { z } from 'zod'
import { figureSlot } from '../tree/value-schema.js'
import type { DrawContext } from './component.js'
import { joined, phrasing } from './phrasing.js'
import { line } from './props.js'
import { wording } from './wording.js'

/** A value the author insists on: what was computed instead, why, by whom, when. */
export const overrideProps = z.object({
  value: figureSlot,
  computed: figureSlot.optional(),
  reason: line.optional(),
  by: z.string().optional(),
  date: z.string().optional(),
})

/** The override beside the computed value, with its reason, as one run of sentences. */
export function overrideSentence(
  override: z.output<typeof overrideProps>,
  { words }: DrawContext,
): PhrasingContent[] {
  const said = words.components.override
  const { value, computed, reason, by, date } = override
  const details = joined([phrasing(by), phrasing(date)], words.components.shared.list)
  return joined(
    [
      wording(details.length > 0 ? said.setBy : said.set, { value: phrasing(value), details }),
      computed ? wording(said.computed, { computed: phrasing(computed) }) : [],
      reason === undefined ? [] : wording(said.reason, { reason: phrasing(reason) }),
    ],
    ' ',
  )
}
