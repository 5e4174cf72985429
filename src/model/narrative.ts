import { z } from 'zod'
import { narrativeMarkdown } from './text.js'

/** Prose of the author's own, by the id of the block it fills. */
export const narrative = z.record(z.string(), narrativeMarkdown('The prose.')).meta({
  id: 'Narrative',
  description: 'Prose of your own, by block id (`overview`); `{{placeholders}}` stand for figures.',
})
