import { z } from 'zod'
import { object } from './object.js'
import { addProblem, problem } from './problem.js'
import { inline, plain, url } from './text.js'

/** A place in the assessed code, or an address. */
export const ref = object({
  path: plain('File in the assessed project, with `/`.').exactOptional(),
  line: z.int().min(1).exactOptional().meta({ description: 'First line.' }),
  endLine: z.int().min(1).exactOptional().meta({ description: 'Last line.' }),
  url: url('An address instead of a file.').exactOptional(),
  note: inline('What is to be seen there ("all endpoints unprotected").').exactOptional(),
})
  .superRefine((value, context) => {
    if (value.path === undefined && value.url === undefined) {
      addProblem(
        context,
        problem('field-missing', { owner: 'reference', field: 'path', expected: '`path` or `url`' }),
      )
    }
    if (value.line !== undefined && value.endLine !== undefined && value.line > value.endLine) {
      addProblem(context, problem('range-inverted', { min: value.line, max: value.endLine }))
    }
  })
  .meta({ id: 'Ref', description: 'A place in the assessed code (`path`, `line`) or an address (`url`).' })
