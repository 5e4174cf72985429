import { id } from './id.js'
import { object } from './object.js'
import { inline, narrativeMarkdown } from './text.js'

/** A question readers ask, and its answer. */
export const faq = object({
  id: id('Id of the question; by position when absent.').exactOptional(),
  q: inline('Question.'),
  a: narrativeMarkdown('Answer.'),
}).meta({ id: 'Faq', description: 'A question readers ask, and its answer.' })
