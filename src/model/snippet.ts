import { z } from 'zod'
import { object } from './object.js'
import { code, inline, plain } from './text.js'

/** A piece of code or output. The fence of a document is chosen by its content. */
export const snippet = object({
  kind: z.enum(['current', 'missing', 'proposed', 'evidence', 'example']).default('evidence').meta({
    description: 'Whether it shows what is, what is missing, what is proposed, proof, or an example.',
  }),
  lang: plain('Language for highlighting, such as `python`.').exactOptional(),
  code: code('The lines themselves.'),
  path: plain('File they come from or belong in.').exactOptional(),
  line: z.int().min(1).exactOptional().meta({ description: 'Line the piece starts at.' }),
  caption: inline('One line above the code.').exactOptional(),
}).meta({ id: 'Snippet', description: 'A piece of code, configuration or output.' })
