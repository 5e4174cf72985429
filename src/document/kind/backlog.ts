import { z } from 'zod'
import { present } from '../../assess/index.js'
import { components } from '../../component/index.js'
import { words } from '../../locale/index.js'
import { inlineSlot } from '../../tree/value-schema.js'
import { hasContent } from '../content.js'
import type { ViewContext } from '../context.js'
import { backlogData } from '../data/backlog-data.js'
import { documentKind } from '../document-kind.js'
import { decisions } from '../part/decisions.js'
import { factsOf, textFact } from '../part/facts.js'
import { otherDocuments } from '../part/other-documents.js'
import { ownFindings } from '../part/own-findings.js'
import type { Props } from '../part/props.js'
import { sectionTable } from '../part/section-table.js'
import { sentence } from '../part/sentence.js'
import { openWork, settledWork, workGroup } from '../part/work-items.js'
import { wordsSchema } from '../words-schema.js'

const view = z.strictObject({
  title: inlineSlot,
  words: wordsSchema(words('en').documents.backlog.headings).extend({ title: z.string() }),
  facts: components.facts.props.optional(),
  sections: components['level-counts'].props.optional(),
  groups: z.array(workGroup),
  settled: z.array(workGroup),
  decisions: components.decisions.props.optional(),
  documents: components.resources.props.optional(),
})

/** The backlog: every finding as a work item, by priority, with its steps and references. */
export const backlog = documentKind({
  id: 'backlog',
  describe: ({ documents: { backlog: said } }) => ({
    title: said.title,
    audience: said.audience,
    purpose: said.purpose,
  }),
  view,
  data: backlogData,
  make(given) {
    if (!hasContent(given.assessment, 'backlog')) return undefined
    const context = ownFindings(given, () => true)
    const { title, headings } = context.words.documents.backlog
    return {
      title: context.authored.inline(context.assessment.findings.meta.title, '/meta/title'),
      words: { title, ...headings },
      groups: openWork(context),
      settled: settledWork(context),
      ...present({
        facts: facts(context),
        sections: sectionTable(context),
        decisions: decisions(context, { depth: 3 }),
        documents: otherDocuments(context, 'backlog'),
      }),
    }
  },
})

function facts({ assessment, figure, format, words: said }: ViewContext): Props<'facts'> | undefined {
  const { actionItems, counts, findings } = assessment
  const { facts: labels, progress } = said.documents.backlog
  return factsOf([
    ...textFact(said.documents.head.date, format.date(findings.meta.date)),
    { label: labels.findings, figure: figure(counts.total) },
    { label: labels.open, figure: figure(counts.open) },
    ...(counts.effort === undefined ? [] : [{ label: labels.effort, figure: figure(counts.effort) }]),
    ...(actionItems
      ? [
          {
            label: labels.steps,
            text: {
              text: sentence(progress, { done: figure(actionItems.done), all: figure(actionItems.all) }),
            },
          },
        ]
      : []),
  ])
}
