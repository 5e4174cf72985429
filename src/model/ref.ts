import { z } from 'zod'
import { addProblem } from './problem.js'
import { inline, plain, url } from './text.js'

/** A place in the assessed code, or an address. */
export const ref = z
  .strictObject({
    path: plain('File in the assessed project, with `/`.').exactOptional(),
    line: z.int().min(1).exactOptional().meta({ description: 'First line.' }),
    endLine: z.int().min(1).exactOptional().meta({ description: 'Last line.' }),
    url: url('An address instead of a file.').exactOptional(),
    note: inline('What is to be seen there ("all endpoints unprotected").').exactOptional(),
  })
  .superRefine((value, context) => {
    if (value.path === undefined && value.url === undefined) {
      addProblem(context, { rule: 'field-missing', found: 'object', field: 'path', example: 'or `url`' })
    }
    if (value.line !== undefined && value.endLine !== undefined && value.line > value.endLine) {
      addProblem(context, { rule: 'range-inverted', min: value.line, max: value.endLine })
    }
  })
  .meta({ id: 'Ref', description: 'A place in the assessed code (`path`, `line`) or an address (`url`).' })
