import { z } from 'zod'
import { id, reference } from './id.js'
import { plannedFields } from './item.js'
import { list } from './list.js'
import { object } from './object.js'
import { effort } from './quantity.js'
import { inline, narrativeInline, plain } from './text.js'

/** A point of an action list: an item with who does it and what is read. */
export const actionItem = z
  .union(
    [
      narrativeInline('The point.').transform((text) => ({
        text,
        box: true,
        done: false,
        items: [],
        findings: [],
      })),
      object({
        ...plannedFields,
        role: plain('Role that does it.').exactOptional(),
        audience: plain('Readers it is for.').exactOptional(),
        document: reference('Id of the document to read.').exactOptional(),
        effort: effort.exactOptional(),
      }),
    ],
    { error: () => 'a text or `{ text, … }`' },
  )
  .meta({
    id: 'ActionItem',
    description: 'A point of an action list: a text alone, or with role, audience, document, effort.',
  })

/** What to do by when. */
export const action = object({
  id: id('Id of the list; by position when absent.').exactOptional(),
  horizon: narrativeInline(
    'By when ("This week"), or what the points are ("Start with these {{action/first.total}} files").',
  ),
  condition: inline('Only under this condition.').exactOptional(),
  scenario: reference('Only when this scenario is chosen.').exactOptional(),
  items: list(actionItem, 'What to do.'),
}).meta({ id: 'Action', description: 'What to do by when.' })
