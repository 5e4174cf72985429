import { z } from 'zod'
import { outcomeJson } from './message.js'

/** What `dossier check --json` prints. */
export const checkJson = z
  .strictObject({ valid: z.boolean().describe('Whether documents can be made.'), ...outcomeJson })
  .meta({ title: 'Output of `dossier check --json`' })

export type CheckJson = z.infer<typeof checkJson>
