import { z } from 'zod'
import { region } from '../tree/builders.js'
import { component } from './component.js'
import { bullets, labelledLine } from './labelled.js'
import { linkTo } from './links.js'
import { line } from './props.js'

/** Where to read on. */
export const resources = component({
  name: 'resources',
  summary: 'Further reading: label, text, link.',
  props: z.object({
    resources: z.array(z.object({ label: z.string(), text: line.optional(), href: z.string().optional() })),
  }),
  draw({ resources: given }, { words }) {
    const entries = given
      .map(({ label, text, href }) =>
        text === undefined
          ? linkTo({ text: label, href })
          : labelledLine(words, label, linkTo({ text, href })),
      )
      .filter((entry) => entry.length > 0)
    return entries.length > 0 ? [region('resources', bullets(entries))] : []
  },
})
