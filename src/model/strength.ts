import { id, reference } from './id.js'
import { item } from './item.js'
import { list } from './list.js'
import { object } from './object.js'
import { snippet } from './snippet.js'
import { inline, narrativeMarkdown, plain } from './text.js'

/** A thing that is done well. */
export const strength = object({
  id: id(),
  category: reference('Id of its category.').exactOptional(),
  group: plain('Heading it is listed under.').exactOptional(),
  title: inline('What is done well, in a few words.'),
  text: narrativeMarkdown('More about it.').exactOptional(),
  items: list(item, 'Single points.'),
  evidence: list(snippet, 'Code and output that show it.'),
}).meta({ id: 'Strength', description: 'A thing that is done well.' })
