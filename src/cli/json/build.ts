import { z } from 'zod'
import { outcomeJson } from './message.js'

const file = z.strictObject({
  path: z.string().describe('Path relative to the output folder, with `/`.'),
  action: z.enum(['create', 'update', 'keep']),
  reason: z.string(),
  bytes: z
    .int()
    .nonnegative()
    .optional()
    .describe('Size of the file; absent for a PDF that was not printed.'),
  pages: z.int().positive().optional().describe('Pages, for PDF.'),
})

/** What `dossier build --json` prints. */
export const buildJson = z
  .strictObject({
    ...outcomeJson,
    mode: z.enum(['write', 'check', 'dry-run']),
    out: z.string().describe('The output folder as it was given.'),
    written: z.boolean().describe('Whether the output folder now holds the files.'),
    files: z.array(file).describe('What was written, or would be.'),
    coverage: z
      .record(z.string(), z.strictObject({ all: z.int(), shown: z.int() }))
      .optional()
      .describe('How many texts of each kind there are and how many some document shows, with `--coverage`.'),
    failed: z.array(z.string()).describe('Kinds of documents that could not be composed or printed.'),
  })
  .meta({ title: 'Output of `dossier build --json`' })

export type BuildJson = z.infer<typeof buildJson>
