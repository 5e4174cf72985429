import { z } from 'zod'

const place = {
  file: z.string().optional().describe('Path as it was given; `<stdin>` for standard input.'),
  line: z.int().positive().optional().describe('Line, counted from 1.'),
  column: z.int().positive().optional().describe('Column in UTF-16 code units, counted from 1.'),
}

/** One message of a run, as every `--json` output carries it. */
export const messageJson = z
  .strictObject({
    rule: z.string().describe('Permanent id of the diagnostic; docs/diagnostics.md explains each.'),
    severity: z.enum(['error', 'warning', 'info']),
    reason: z.string().describe('What was found and what was expected.'),
    note: z.string().optional().describe('What to do next.'),
    ...place,
    endLine: z.int().positive().optional(),
    endColumn: z.int().positive().optional(),
    related: z
      .strictObject({ label: z.string(), ...place })
      .optional()
      .describe('A second place that explains the first.'),
  })
  .describe('A problem, its place, and the way out.')

/** What every `--json` output begins with. */
export const outcomeJson = {
  exitCode: z.int().describe('The exit code of the process.'),
  errors: z.int().nonnegative(),
  warnings: z.int().nonnegative(),
  messages: z.array(messageJson).describe('All messages, never capped.'),
}

export type MessageJson = Readonly<z.infer<typeof messageJson>>
