import { z } from 'zod'
import { date } from './date.js'
import { reference } from './id.js'
import { object } from './object.js'
import { inline, plain } from './text.js'

/** A status with what is known about it. */
export type Status = {
  /** Id in `scales.statuses`. */
  state: string
  label?: string
  icon?: string
  since?: string
  by?: string
  until?: string
  reason?: string
  note?: string
}

/** A status: its id alone, or with a label of its own, dates and reasons. */
export const status = z
  .union(
    [
      reference('Id in `scales.statuses`.').transform((state): Status => ({ state })),
      object({
        state: reference('Id in `scales.statuses`.'),
        label: plain(
          'Words to print instead of the label of the scale ("HARDCODED DEFAULTS").',
        ).exactOptional(),
        icon: plain('Emoji to print instead of that of the scale.').exactOptional(),
        since: date('Since when.').exactOptional(),
        by: plain('Who set or accepted it.').exactOptional(),
        until: date('Until when it is accepted.').exactOptional(),
        reason: inline('Why it was accepted or left out.').exactOptional(),
        note: inline('Anything else.').exactOptional(),
      }).transform((given): Status => given),
    ],
    { error: () => 'a status id or `{ state: … }`' },
  )
  .meta({
    id: 'Status',
    description: 'A status: an id of `scales.statuses`, or `{ state, label, since, by, until, reason }`.',
  })
