import { z } from 'zod'
import { id, reference } from './id.js'
import { list } from './list.js'
import { object } from './object.js'
import { inline, plain } from './text.js'

/** A file or directory that is missing, present or optional. Trees and lists of files are views on these. */
export const artifact = object({
  id: id(),
  path: plain('Path in the project, with `/`.'),
  kind: z.enum(['file', 'dir']).default('file').meta({ description: 'File or directory.' }),
  note: inline('What it is for.').exactOptional(),
  alternative: plain(
    'Name of the way it belongs to, where one of several is to be chosen ("Helm").',
  ).exactOptional(),
  state: z
    .enum(['missing', 'exists', 'optional'])
    .default('missing')
    .meta({ description: 'Whether it is missing, exists, or is optional.' }),
  priority: reference('Id in `scales.priorities`.').exactOptional(),
  category: reference('Id of its category.').exactOptional(),
  findings: list(reference('Id of a finding.'), 'Findings that ask for it.'),
}).meta({
  id: 'Artifact',
  description: 'A file or directory. Trees and lists of files to create are views on these.',
})
