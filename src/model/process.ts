import { id } from './id.js'
import { item } from './item.js'
import { list } from './list.js'
import { object } from './object.js'
import { duration } from './quantity.js'
import { inline } from './text.js'

/** Steps in order, with their durations: a pipeline, a release procedure. */
export const process = object({
  id: id(),
  title: inline('Title.'),
  steps: list(
    object({
      title: inline('What happens.'),
      duration: duration.exactOptional(),
      items: list(item, 'Details.'),
    }),
    'Steps, in order.',
  ),
}).meta({ id: 'Process', description: 'Steps in order, with their durations.' })
