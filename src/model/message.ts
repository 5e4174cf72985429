import { id } from './id.js'
import { list } from './list.js'
import { object } from './object.js'
import { narrativeMarkdown, plain } from './text.js'

/** What one group of readers should hear. */
export const message = object({
  id: id('Id of the message; by position when absent.').exactOptional(),
  audience: plain('Who it is for.'),
  fields: list(
    object({ label: plain('Label ("Problem").'), text: narrativeMarkdown('What is said.') }),
    'Labelled texts.',
  ),
}).meta({ id: 'Message', description: 'What one group of readers should hear.' })
