import { z } from 'zod'
import { id, reference } from './id.js'
import { list } from './list.js'
import { object } from './object.js'
import { score } from './range.js'
import { scoreScale } from './scales.js'
import { snippet } from './snippet.js'
import { inline, markdown, plain } from './text.js'

const criterion = object({
  text: inline('What is asked for.'),
  state: z
    .enum(['met', 'partial', 'unmet', 'na', 'unknown'])
    .meta({ description: 'Whether it is given; `na` leaves the sum.' }),
  points: z.number().min(0).exactOptional().meta({ description: 'Points it is worth; 1 when absent.' }),
}).meta({
  id: 'Criterion',
  description: 'A criterion of a category; the score follows from those that are met.',
})

const currentState = z.union(
  [markdown('What is there today.').transform((text) => ({ kind: 'text' as const, text })), snippet],
  { error: () => 'a text or a snippet `{ code, lang }`' },
)

/** An area of the assessment, or the perspective of one reviewer. */
export const category = object({
  id: id(),
  displayId: plain('Number that headings print before the name ("1").').exactOptional(),
  name: plain('Name.'),
  order: z
    .number()
    .exactOptional()
    .meta({ description: 'Place among its siblings; input order when absent.' }),
  parent: reference('Id of the category above; its score rolls up unless typed.').exactOptional(),
  weight: z
    .number()
    .min(0)
    .exactOptional()
    .meta({ description: 'Weight in the mean; 1 when absent. Weights need not sum to 100.' }),
  score: score.exactOptional().meta({ description: 'Score on the scale; `null` when not assessed.' }),
  points: object({
    earned: z.number().min(0).meta({ description: 'Points given.' }),
    possible: z.number().gt(0).meta({ description: 'Points that could be given.' }),
  })
    .exactOptional()
    .meta({ description: 'Points instead of a score.' }),
  criteria: list(criterion, 'Criteria instead of a score.'),
  scale: scoreScale.exactOptional().meta({ description: 'Scale of its own, when it differs.' }),
  applicable: z.boolean().default(true).meta({ description: 'False leaves the category out of the score.' }),
  target: z.number().exactOptional().meta({ description: 'Score to reach.' }),
  icon: plain('Emoji beside the name.').exactOptional(),
  summary: markdown('What was found, in short.').exactOptional(),
  currentState: list(currentState, 'What is there today: texts and snippets.'),
  recommendation: markdown('What to do.').exactOptional(),
  reviewer: plain('Who reviewed it ("Senior Security Engineer").').exactOptional(),
  document: reference('Id of the document with the details.').exactOptional(),
  quickReference: reference('Id of the document with the short version.').exactOptional(),
}).meta({
  id: 'Category',
  description:
    'An area of the assessment, or the perspective of one reviewer. Without score, points, criteria or children it counts as not assessed.',
})
