import { z } from 'zod'
import { object } from '../model/object.js'
import type { DeepReadonly } from '../model/readonly.js'
import { plain } from '../model/text.js'

/** What colours are for; text colours stand on `paper` and on `tint`. */
export const colourRoles = {
  ink: 'Text.',
  muted: 'Secondary text: labels, captions, notes.',
  line: 'Rules between parts.',
  hair: 'Rules between rows.',
  paper: 'Ground of the page.',
  tint: 'Ground of call-outs, code and bars.',
  accent: 'Links, and the mark of the brand.',
  good: 'The best band, what is done.',
  info: 'Neutral notes, the lowest severity.',
  warn: 'Middle severities and bands.',
  high: 'The second severity.',
  bad: 'The first severity, the lowest band, what fails.',
} as const

/** What a colour is for. */
export type ColourRole = keyof typeof colourRoles

const colour = (description: string) =>
  z
    .string()
    .regex(/^#(?:[0-9a-f]{3}|[0-9a-f]{6})$/i, { error: 'a colour such as `#1d4f7c`' })
    .exactOptional()
    .meta({ description })

const palette = (description: string) =>
  object({
    ink: colour(colourRoles.ink),
    muted: colour(colourRoles.muted),
    line: colour(colourRoles.line),
    hair: colour(colourRoles.hair),
    paper: colour(colourRoles.paper),
    tint: colour(colourRoles.tint),
    accent: colour(colourRoles.accent),
    good: colour(colourRoles.good),
    info: colour(colourRoles.info),
    warn: colour(colourRoles.warn),
    high: colour(colourRoles.high),
    bad: colour(colourRoles.bad),
  })
    .exactOptional()
    .meta({ description })

const factor = (description: string) => z.number().min(0.6).max(1.6).exactOptional().meta({ description })

const font = (description: string) =>
  object({
    family: plain('Name of the font.'),
    files: z
      .array(
        object({
          path: plain('WOFF2, WOFF or TrueType file, from the folder of the theme.'),
          weight: z.int().min(1).max(1000).exactOptional().meta({ description: 'Weight; 400 when absent.' }),
        }),
      )
      .exactOptional()
      .meta({
        description: 'Files that travel with the pages; without them readers need the font themselves.',
      }),
  })
    .exactOptional()
    .meta({ description })

/** A theme: what a house of consultants changes without touching a template. Everything is optional. */
export const themeSchema = object({
  $schema: z.string().exactOptional().meta({ description: 'Address of this schema, for editors.' }),
  name: plain('Name of the theme.').exactOptional(),
  colours: palette('Colours on a light ground, on screens and on paper.'),
  darkColours: palette('Colours on a dark ground, on screens that ask for it.'),
  levels: z.record(z.string(), colour('Colour of one level.').unwrap()).exactOptional().meta({
    description: 'Colours of severities, priorities, bands and risk levels by their id; by rank when absent.',
  }),
  darkLevels: z
    .record(z.string(), colour('Colour of one level on a dark ground.').unwrap())
    .exactOptional()
    .meta({
      description: 'Colours of the same levels on screens that ask for a dark ground; by rank when absent.',
    }),
  fonts: object({
    text: font('Font of the text; Inter when absent.'),
    headings: font('Font of headings; that of the text when absent.'),
    code: font('Font of code; DejaVu Sans Mono when absent.'),
  })
    .exactOptional()
    .meta({ description: 'Fonts. Characters they lack are taken from the fonts that travel with Dossier.' }),
  type: object({
    text: factor('Size of the text, as a factor of the usual one.'),
    headings: factor('Size of headings, as a factor of the usual one.'),
    tables: factor('Size of tables, as a factor of the usual one.'),
  })
    .exactOptional()
    .meta({ description: 'Type scale.' }),
  spacing: factor('Distance between parts, as a factor of the usual one.'),
  logo: object({
    path: plain('SVG, PNG, JPEG or WebP file, from the folder of the theme.'),
    darkPath: plain('File for dark screens; the same one when absent.').exactOptional(),
    alt: plain('What the logo says, for those who cannot see it.'),
  })
    .exactOptional()
    .meta({ description: 'Logo on the cover and at the head of pages.' }),
  cover: object({
    show: z.boolean().exactOptional().meta({
      description:
        'Whether PDFs begin with a cover; where it pays when absent. Those that fit a page or two never do.',
    }),
    note: plain('A line at the foot of the cover, such as an address.').exactOptional(),
  })
    .exactOptional()
    .meta({ description: 'Cover of PDFs.' }),
  paper: z.enum(['A4', 'Letter']).exactOptional().meta({ description: 'Paper of PDFs; A4 when absent.' }),
  footer: plain('Text at the foot of pages, such as the name of the house.').exactOptional(),
  classification: plain(
    'Mark on every page of assessments that state no classification themselves.',
  ).exactOptional(),
}).meta({
  title: 'Dossier theme',
  description:
    'Colours, fonts, logo and marks of HTML and PDF. Everything is optional; what is absent stays as usual.',
})

/** A validated theme; read-only. */
export type Theme = DeepReadonly<z.output<typeof themeSchema>>
