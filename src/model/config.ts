import { z } from 'zod'
import { object } from './object.js'
import { policy } from './policy.js'
import type { DeepReadonly } from './readonly.js'
import { plain } from './text.js'

/** `dossier.config.json`, or the `dossier` key of package.json: what one would otherwise repeat on the command line. */
export const configSchema = object({
  $schema: z.string().exactOptional().meta({ description: 'Address of this schema, for editors.' }),
  findings: plain(
    'Findings file, from the folder of this file. Used when the command line names none.',
  ).exactOptional(),
  out: plain('Folder to write into, from the folder of this file; `dossier` when absent.').exactOptional(),
  documents: z
    .array(plain('Kind of document, such as `executive-summary`.'))
    .min(1)
    .exactOptional()
    .meta({ description: 'Documents to write; all that have content when absent.' }),
  formats: z
    .array(plain('Format: `md`, `html`, `pdf` or `json`.'))
    .min(1)
    .exactOptional()
    .meta({ description: 'Formats to write; all when absent.' }),
  locale: plain(
    'Language and region of the documents, as a BCP 47 tag; that of the findings when absent.',
  ).exactOptional(),
  templates: plain(
    'Folder with templates that replace built-in ones of the same name, from the folder of this file.',
  ).exactOptional(),
  theme: plain(
    'Theme file with colours, fonts, logo and marks of HTML and PDF, from the folder of this file.',
  ).exactOptional(),
  paper: z.enum(['a4', 'letter']).exactOptional().meta({
    description: 'Paper of PDFs; that of the theme when absent, and A4 when that says nothing.',
  }),
  fonts: z.enum(['inline', 'linked']).exactOptional().meta({
    description:
      'Whether HTML pages carry their fonts (`inline`, as usual) or link to files beside them (`linked`).',
  }),
  browser: plain(
    'Path of the browser that prints PDF, or `system` to prefer an installed one.',
  ).exactOptional(),
  sandbox: z.enum(['auto', 'require', 'off']).exactOptional().meta({
    description: 'Whether the browser runs in its sandbox: where possible, always, or never.',
  }),
  strict: z.boolean().exactOptional().meta({ description: 'Treat warnings as failure (exit code 1).' }),
  policy: policy.exactOptional(),
  quiet: z.boolean().exactOptional().meta({ description: 'Print errors only.' }),
}).meta({
  title: 'Dossier configuration',
  description: 'What `dossier build` would otherwise be told on the command line. Flags win over this file.',
})

/** A validated configuration; read-only. */
export type Config = DeepReadonly<z.output<typeof configSchema>>
