import { z } from 'zod'
import { present } from '../../assess/index.js'
import { components } from '../../component/index.js'
import { words } from '../../locale/index.js'
import { inlineSlot } from '../../tree/value-schema.js'
import { hasContent } from '../content.js'
import type { ViewContext } from '../context.js'
import { documentKind } from '../document-kind.js'
import { acceptedFindings } from '../part/accepted-findings.js'
import { factsOf, textFact } from '../part/facts.js'
import { isSome } from '../part/is-some.js'
import { otherDocuments } from '../part/other-documents.js'
import type { Props } from '../part/props.js'
import { readiness } from '../part/readiness.js'
import { sentence } from '../part/sentence.js'
import { wordsSchema } from '../words-schema.js'

const view = z.strictObject({
  title: inlineSlot,
  words: wordsSchema(words('en').documents.readinessChecklist.headings).extend({ title: z.string() }),
  facts: components.facts.props.optional(),
  checklist: components.checklist.props.optional(),
  accepted: z.array(components['gap-table'].props),
  documents: components.resources.props.optional(),
})

/** The readiness checklist: everything that must be done or hold before release, as boxes by priority. */
export const readinessChecklist = documentKind({
  id: 'readiness-checklist',
  describe: ({ documents: { readinessChecklist: said } }) => ({
    title: said.title,
    audience: said.audience,
    purpose: said.purpose,
  }),
  view,
  make(context) {
    if (!hasContent(context.assessment, 'readiness-checklist')) return undefined
    const { title, headings } = context.words.documents.readinessChecklist
    return {
      title: context.authored.inline(context.assessment.findings.meta.title, '/meta/title'),
      words: { title, ...headings },
      accepted: acceptedFindings(context, { depth: 3 }),
      ...present({
        facts: facts(context),
        checklist: readiness(context, { depth: 2 }),
        documents: otherDocuments(context, 'readiness-checklist'),
      }),
    }
  },
})

function facts(context: ViewContext): Props<'facts'> | undefined {
  const { assessment, figure, format, words: said } = context
  const { findings, readiness: boxes, verdicts } = assessment
  const { facts: labels, progress } = said.documents.readinessChecklist
  const main = verdicts.find(({ target }) => target === undefined)
  const done = sentence(progress, { done: figure(boxes.done), all: figure(boxes.all) })
  return factsOf([
    ...textFact(said.documents.head.date, format.date(findings.meta.date)),
    ...(main ? [{ label: labels.verdict, figure: figure(main.label) }] : []),
    { label: labels.progress, text: { text: done } },
    ...(isSome(context, boxes.additional)
      ? [{ label: labels.additional, figure: figure(boxes.additional) }]
      : []),
  ])
}
