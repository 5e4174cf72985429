import { z } from 'zod'
import { id } from './id.js'
import { object } from './object.js'
import { rangeObject, single } from './range.js'
import { inline, plain } from './text.js'

/** What somebody says a figure is: a number in the figure's unit, or text as it was written. */
export type QuotedValue = { kind: 'number'; min: number; max: number } | { kind: 'text'; text: string }

const quotedValue = z
  .union(
    [
      z.number().transform((number): QuotedValue => ({ kind: 'number', ...single(number) })),
      rangeObject.transform((ends): QuotedValue => ({ kind: 'number', ...ends })),
      plain('As it was written: `35–40 hours`, `₹20–30 lakh`, `> 80 %`, `go`.').transform(
        (text): QuotedValue => ({ kind: 'text', text }),
      ),
    ],
    { error: () => 'a number, `{ min, max }`, or a text such as `35–40 hours`' },
  )
  .meta({
    id: 'QuotedValue',
    description:
      'What somebody says a figure is: a number or a range in the unit the figure is printed in, or text as it was written, such as `35–40 hours`, `₹20–30 lakh`, `> 80 %`, or the word of a verdict.',
  })

/** A claim that somebody makes about a figure. It is compared with the figure and printed nowhere. */
export const quote = object({
  id: id('Id of the quote; by position when absent.').exactOptional(),
  figure: plain(
    'Id of the figure it is about, such as `plan.effort`; `dossier explain` without a figure lists them.',
  ),
  value: quotedValue,
  source: inline('Who says so, and where.').exactOptional(),
  reason: inline('Why the source says otherwise; a quote with a reason is not warned of.').exactOptional(),
}).meta({
  id: 'Quote',
  description:
    'A claim that somebody makes about a figure: in an older report, a mail, a slide. It is compared with the figure and printed nowhere; a warning tells when the two differ.',
})
