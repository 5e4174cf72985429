import { z } from 'zod'
import { day } from './date.js'
import { id, reference } from './id.js'
import { item } from './item.js'
import { list } from './list.js'
import { object } from './object.js'
import { inline, narrativeInline, narrativeMarkdown, plain } from './text.js'

const option = object({
  id: id(),
  name: plain('Name.'),
  text: narrativeMarkdown('More about it.').exactOptional(),
  pros: list(narrativeInline('An advantage.'), 'What speaks for it.'),
  cons: list(narrativeInline('A drawback.'), 'What speaks against it.'),
}).meta({ id: 'Option', description: 'One way to decide.' })

/** A question somebody must decide. */
export const decision = object({
  id: id(),
  title: inline('The question.'),
  context: narrativeMarkdown('How it came up.').exactOptional(),
  options: list(option, 'Ways to decide.'),
  recommendation: narrativeMarkdown('What the assessors recommend.').exactOptional(),
  rationale: narrativeMarkdown('Why.').exactOptional(),
  status: z
    .enum(['open', 'decided', 'deferred'])
    .exactOptional()
    .meta({ description: 'Whether it is decided; follows from `choice` when absent.' }),
  choice: reference('Id of the option that was chosen.').exactOptional(),
  decided: day('When it was decided.').exactOptional(),
  actions: list(item, 'Steps that follow.'),
})
  .transform((given) => ({
    ...given,
    status: given.status ?? (given.choice === undefined ? ('open' as const) : ('decided' as const)),
  }))
  .meta({ id: 'Decision', description: 'A question somebody must decide, with its options.' })
