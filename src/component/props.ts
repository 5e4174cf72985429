import { z } from 'zod'
import { figureSlot, inlineSlot, markdownSlot } from '../tree/value-schema.js'

/** One line of text: plain, or inline Markdown as authored. */
export const line = z.union([z.string(), inlineSlot]).meta({ shape: 'line' })

/** Text of any length: plain, one authored line, or authored blocks. */
export const prose = z.union([z.string(), inlineSlot, markdownSlot]).meta({ shape: 'prose' })

/** What a measure can hold: a figure, words, or `null` for unknown. */
export const measured = z.union([figureSlot, z.string(), inlineSlot]).nullable().meta({ shape: 'measured' })

/** A level out of a vocabulary (severity, band, status): its word, the icon that repeats it, and its id for themes. */
export const badge = z
  .object({ label: z.string(), icon: z.string().optional(), level: z.string().optional() })
  .meta({ shape: 'badge' })

/** Text that leads somewhere when `href` is given. */
export const linked = z.object({ text: line, href: z.string().optional() }).meta({ shape: 'linked' })

/** Depth of a heading the component draws; nested headings go one deeper. */
export const depth = z.literal([1, 2, 3, 4, 5, 6]).meta({ shape: 'depth' })

/** A position in a plan: `Day 2–3`, `Week 5`; a string is printed as it stands. */
export const when = z
  .union([
    z.string(),
    z.object({ unit: z.enum(['day', 'week', 'month', 'sprint']), from: z.int(), to: z.int().optional() }),
  ])
  .meta({ shape: 'when' })

/** An entry of a list or task list, nested to any depth; without `done` it has no check box. */
export type Item = {
  text: z.output<typeof line>
  done?: boolean | undefined
  /** Printed in bold before the text: an audience, a role, a day. */
  lead?: string | undefined
  /** What the text is about: the document to read. */
  object?: z.output<typeof linked> | undefined
  effort?: z.output<typeof figureSlot> | undefined
  findings?: z.output<typeof linked>[] | undefined
  items?: Item[] | undefined
}

/** Props of a (nested) list entry. */
export const item: z.ZodType<Item, Item> = z
  .object({
    text: line,
    done: z.boolean().optional(),
    lead: z.string().optional(),
    object: linked.optional(),
    effort: figureSlot.optional(),
    findings: z.array(linked).optional(),
    items: z.array(z.lazy(() => item)).optional(),
  })
  .meta({ shape: 'item' })

/** A code snippet and what it shows. */
export const snippet = z
  .object({
    kind: z.enum(['current', 'missing', 'proposed', 'evidence', 'example']),
    lang: z.string().optional(),
    code: z.string(),
    path: z.string().optional(),
    line: z.int().optional(),
    caption: line.optional(),
  })
  .meta({ shape: 'snippet' })

/** A place in the code, or an address. */
export const reference = z
  .object({
    path: z.string().optional(),
    line: z.int().optional(),
    endLine: z.int().optional(),
    url: z.string().optional(),
    note: line.optional(),
    /** Where the path leads, when a repository is configured. */
    href: z.string().optional(),
  })
  .meta({ shape: 'reference' })

/** Props types of the shared pieces. */
export type Line = z.output<typeof line>
export type Prose = z.output<typeof prose>
export type Measured = z.output<typeof measured>
export type Badge = z.output<typeof badge>
export type Linked = z.output<typeof linked>
export type Depth = z.output<typeof depth>
export type When = z.output<typeof when>
export type Snippet = z.output<typeof snippet>
export type Reference = z.output<typeof reference>
