import { z } from 'zod'
import { date, day, period } from './date.js'
import { id, reference } from './id.js'
import { list } from './list.js'
import { object } from './object.js'
import { spent } from './quantity.js'
import { inline, markdown, plain, url } from './text.js'

/** What was assessed. */
export const subject = object({
  name: plain('Name of the system.'),
  kind: plain('What it is ("backend service").').exactOptional(),
  description: markdown('What it does.').exactOptional(),
  version: plain('Version that was assessed, as a string.').exactOptional(),
  port: z.int().min(0).max(65535).exactOptional().meta({ description: 'Port it listens on.' }),
  repository: url('Where its code lives; references to files link there.').exactOptional(),
  commit: plain('Commit that was assessed.').exactOptional(),
  branch: plain('Branch that was assessed.').exactOptional(),
  stack: list(plain('A technology.'), 'Technologies, most important first.'),
  size: z
    .record(z.string(), z.number().min(0))
    .exactOptional()
    .meta({ description: 'Sizes by name: `linesOfCode`, `files`, `tests`, or names of your own.' }),
}).meta({ id: 'Subject', description: 'What was assessed.' })

/** What the assessment is: title, date, people, limits. */
export const meta = object({
  id: id('Permanent id of this assessment; the next one names it as its baseline.').exactOptional(),
  title: inline('Title of the assessment.'),
  subtitle: inline('Second line of the title.').exactOptional(),
  kind: plain('Kind of assessment ("production readiness").').exactOptional(),
  locale: plain('Language and region of the documents, as a BCP 47 tag.').default('en-US'),
  date: date('Date of the assessment.'),
  period: period.exactOptional().meta({ description: 'When the assessment took place.' }),
  version: plain('Version of this assessment, as a string.').exactOptional(),
  status: z
    .enum(['draft', 'final'])
    .exactOptional()
    .meta({ description: 'Whether the assessment is final.' }),
  classification: plain('Who may read it ("internal").').exactOptional(),
  confidence: plain('How sure the assessors are ("high").').exactOptional(),
  assessors: list(
    object({
      name: plain('Name of the person.').exactOptional(),
      role: plain('Role in the assessment ("Senior Security Engineer").'),
    }),
    'Who assessed.',
  ),
  assessmentEffort: spent.exactOptional().meta({ description: 'Work that went into the assessment.' }),
  escalation: list(plain('A role.'), 'Whom to turn to, in order.'),
  nextReview: object({
    date: date('Date of the next review.').exactOptional(),
    text: inline('When it takes place, in words.').exactOptional(),
    afterPhase: reference('Id of the phase it follows.').exactOptional(),
  })
    .exactOptional()
    .meta({ description: 'When the next review takes place: a date, words, or the phase it follows.' }),
  method: markdown('How the assessment was made.').exactOptional(),
  scope: markdown('What was looked at and what was not.').exactOptional(),
  limitations: list(inline('A limit of the assessment.'), 'What the assessment cannot tell.'),
  disclaimer: markdown('Legal or other reservations.').exactOptional(),
  generatedNotice: inline('Notice that the documents are generated.').exactOptional(),
  baseline: reference('Id of the earlier assessment this one is compared with.').exactOptional(),
  subject: subject.exactOptional(),
}).meta({
  id: 'Meta',
  description: 'What the assessment is: title, date, people, limits. Title and date are required.',
})

/** An override's date and name, shared by every override. */
export const overrideFields = {
  reason: inline('Why the computed value is set aside.').exactOptional(),
  by: plain('Who decided it.').exactOptional(),
  date: day('When it was decided.').exactOptional(),
}
