import { z } from 'zod'
import { id, reference, withIds } from './id.js'
import { item } from './item.js'
import { list } from './list.js'
import { object } from './object.js'
import { inline, plain } from './text.js'

/** Things to tick that no finding carries. */
export const checklist = object({
  id: id(),
  title: inline('Title.'),
  stage: plain('When it is used ("before release").').exactOptional(),
  groups: z
    .array(
      object({
        id: id('Id of the group; by position when absent.').exactOptional(),
        label: plain('Heading.'),
        priority: reference('Id in `scales.priorities`.').exactOptional(),
        items: list(item, 'Things to tick.'),
      }),
    )
    .default([])
    .transform(withIds('group'))
    .meta({ description: 'Groups of items.' }),
}).meta({
  id: 'Checklist',
  description: 'Things to tick that no finding carries; those of findings are derived.',
})
