import { object } from './object.js'
import { narrativeMarkdown } from './text.js'

/** Prose of the author's own, by the block it fills. Each block is printed by a built-in document. */
export const narrative = object({
  overview: narrativeMarkdown(
    'What was assessed and how it stands, ahead of everything else.',
  ).exactOptional(),
  goodNews: narrativeMarkdown('What speaks for the system; opens the executive summary.').exactOptional(),
  badNews: narrativeMarkdown('What speaks against it; follows the good news.').exactOptional(),
  closing: narrativeMarkdown('Last words of the executive summary.').exactOptional(),
}).meta({
  id: 'Narrative',
  description: 'Prose of your own, by block; `{{placeholders}}` stand for figures.',
})
