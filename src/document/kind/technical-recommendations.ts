import { z } from 'zod'
import { present } from '../../assess/index.js'
import { components } from '../../component/index.js'
import { words } from '../../locale/index.js'
import { inlineSlot } from '../../tree/value-schema.js'
import { hasContent } from '../content.js'
import type { ViewContext } from '../context.js'
import { documentKind } from '../document-kind.js'
import { isTechnical } from '../is-technical.js'
import { artifactList } from '../part/artifact-list.js'
import { artifactTree } from '../part/artifact-tree.js'
import { countedHeading } from '../part/counted-heading.js'
import { decisions } from '../part/decisions.js'
import { otherDocuments } from '../part/other-documents.js'
import { ownFindings } from '../part/own-findings.js'
import { processes } from '../part/processes.js'
import { resources } from '../part/resources.js'
import { subjectFacts } from '../part/subject.js'
import { technicalSection, technicalSections } from '../part/technical-sections.js'
import { wordsSchema } from '../words-schema.js'

const text = z.string()

const view = z.strictObject({
  title: inlineSlot,
  words: wordsSchema(words('en').documents.technicalRecommendations.headings).extend({
    title: text,
    recommendation: text,
  }),
  facts: components.facts.props.optional(),
  sections: z.array(technicalSection),
  artifacts: z.strictObject({ heading: inlineSlot, list: components['artifact-list'].props }).optional(),
  tree: components['artifact-tree'].props.optional(),
  processes: components.processes.props.optional(),
  decisions: components.decisions.props.optional(),
  resources: components.resources.props.optional(),
  documents: components.resources.props.optional(),
})

/** The technical recommendations: area by area what there is, what to change and how, and the files to create. */
export const technicalRecommendations = documentKind({
  id: 'technical-recommendations',
  describe: ({ documents: { technicalRecommendations: said } }) => ({
    title: said.title,
    audience: said.audience,
    purpose: said.purpose,
  }),
  view,
  make(given) {
    if (!hasContent(given.assessment, 'technical-recommendations')) return undefined
    const own = new Set(given.assessment.rows.filter(isTechnical).map(({ finding }) => finding.id))
    const context = ownFindings(given, (id) => own.has(id))
    const { title, headings, recommendation } = context.words.documents.technicalRecommendations
    return {
      title: context.authored.inline(context.assessment.findings.meta.title, '/meta/title'),
      words: { title, ...headings, recommendation },
      sections: technicalSections(context),
      ...present({
        facts: subjectFacts(context),
        artifacts: artifacts(context, headings.artifacts),
        tree: artifactTree(context),
        processes: processes(context, { depth: 3 }),
        decisions: decisions(context, { depth: 3 }),
        resources: resources(context),
        documents: otherDocuments(context, 'technical-recommendations'),
      }),
    }
  },
})

function artifacts(context: ViewContext, label: string) {
  const list = artifactList(context, { depth: 3 })
  if (!list) return undefined
  const count = context.figure(context.assessment.totals.missing)
  return { heading: countedHeading(context, label, { count }), list }
}
