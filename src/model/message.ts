import { z } from 'zod'
import { id } from './id.js'
import { list } from './list.js'
import { narrativeMarkdown, plain } from './text.js'

/** What one group of readers should hear. */
export const message = z
  .strictObject({
    id: id('Id of the message; by position when absent.').exactOptional(),
    audience: plain('Who it is for.'),
    fields: list(
      z.strictObject({ label: plain('Label ("Problem").'), text: narrativeMarkdown('What is said.') }),
      'Labelled texts.',
    ),
  })
  .meta({ id: 'Message', description: 'What one group of readers should hear.' })
