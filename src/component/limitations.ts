import type { BlockContent } from 'mdast'
import { z } from 'zod'
import { region } from '../tree/builders.js'
import { component } from './component.js'
import { bullets, labelled } from './labelled.js'
import { phrasing } from './phrasing.js'
import { line, prose } from './props.js'

/** What the assessment did not look at, and what it must not be taken for. */
export const limitations = component({
  name: 'limitations',
  summary: 'Scope, limitations and disclaimer.',
  props: z.object({
    scope: prose.optional(),
    method: prose.optional(),
    limitations: z.array(line),
    disclaimer: prose.optional(),
  }),
  draw({ scope, method, limitations: given, disclaimer }, { words }) {
    const said = words.components.limitation
    const entries = given.map(phrasing).filter((entry) => entry.length > 0)
    const body: BlockContent[] = [
      ...labelled(words, said.scope, scope),
      ...labelled(words, said.method, method),
      ...(entries.length > 0 ? [bullets(entries)] : []),
      ...labelled(words, said.disclaimer, disclaimer),
    ]
    return body.length > 0 ? [region('limitations', body)] : []
  },
})
