import { z } from 'zod'
import { region } from '../tree/builders.js'
import { component } from './component.js'
import { labelled } from './labelled.js'
import { phrasing } from './phrasing.js'
import { depth, line, prose } from './props.js'
import { titled } from './titled.js'

const message = z.object({
  audience: line,
  anchor: z.string().optional(),
  fields: z.array(z.object({ label: z.string(), text: prose })),
})

/** What each audience needs to hear, in fields of its own. */
export const messages = component({
  name: 'messages',
  summary: 'One block per audience with its labelled fields.',
  props: z.object({ depth, messages: z.array(message) }),
  draw: ({ depth: level, messages: given }, { words }) =>
    given
      .filter(({ fields }) => fields.length > 0)
      .map(({ audience, anchor, fields }) =>
        region(
          'message',
          titled(level, phrasing(audience), anchor),
          fields.flatMap(({ label, text }) => labelled(words, label, text)),
        ),
      ),
})
