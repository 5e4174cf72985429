import { z } from 'zod'
import { present } from '../../assess/index.js'
import { components } from '../../component/index.js'
import { words } from '../../locale/index.js'
import { inlineSlot } from '../../tree/value-schema.js'
import type { ViewContext } from '../context.js'
import { documentKind } from '../document-kind.js'
import { actions } from '../part/actions.js'
import { blockerList, criticalList } from '../part/blocker-list.js'
import { contacts, summaryFacts } from '../part/facts.js'
import { successCriteria } from '../part/success-criteria.js'
import { verdicts } from '../part/verdict.js'
import { wordsSchema } from '../words-schema.js'

const view = z.strictObject({
  words: wordsSchema(words('en').documents.quickReference),
  title: inlineSlot,
  verdicts: z.array(components.verdict.props),
  facts: components.facts.props.optional(),
  blockers: components['blocker-list'].props.optional(),
  critical: components['blocker-list'].props.optional(),
  nextSteps: components.actions.props.optional(),
  conditions: components.checklist.props.optional(),
  contacts: components.facts.props.optional(),
})

/** The quick reference: the result on one page. */
export const quickReference = documentKind({
  id: 'quick-reference',
  mostPages: 1,
  describe: ({ documents }) => documents.quickReference,
  view,
  make: (context) => ({
    words: context.words.documents.quickReference,
    title: context.authored.inline(context.assessment.findings.meta.title, '/meta/title'),
    verdicts: verdicts(context),
    ...present({
      facts: summaryFacts(context),
      blockers: blockerList(context),
      critical: criticalList(context),
      nextSteps: nextSteps(context),
      conditions: successCriteria(context, { depth: 3 }),
      contacts: contacts(context),
    }),
  }),
})

function nextSteps(context: ViewContext) {
  const list = actions(context, { depth: 3 })
  return list && { ...list, horizons: list.horizons.slice(0, 1) }
}
