import { z } from 'zod'
import { present } from '../../assess/index.js'
import { components } from '../../component/index.js'
import { words } from '../../locale/index.js'
import { inlineSlot } from '../../tree/value-schema.js'
import type { ViewContext } from '../context.js'
import { documentKind } from '../document-kind.js'
import { contacts } from '../part/facts.js'
import { keyFigures } from '../part/key-figures.js'
import type { Props } from '../part/props.js'
import {
  conditionsSchema,
  nextSteps,
  nextStepsSchema,
  openConditions,
  pressing,
  pressingSchema,
} from '../part/quick-lists.js'
import { verdicts } from '../part/verdict.js'
import { wordsSchema } from '../words-schema.js'

const view = z.strictObject({
  words: wordsSchema(words('en').documents.quickReference),
  title: inlineSlot,
  verdicts: z.array(components.verdict.props),
  figures: components.facts.props.optional(),
  findings: pressingSchema.optional(),
  nextSteps: nextStepsSchema.optional(),
  conditions: conditionsSchema.optional(),
  contacts: components.facts.props.optional(),
})

/** The quick reference: the result on one page, every list cut to what fits and saying how much it leaves out. */
export const quickReference = documentKind({
  id: 'quick-reference',
  mostPages: 1,
  describe: ({ documents }) => documents.quickReference,
  view,
  make: (context) => ({
    words: context.words.documents.quickReference,
    title: context.authored.inline(context.assessment.findings.meta.title, '/meta/title'),
    verdicts: shortVerdicts(context),
    ...present({
      figures: keyFigures(context),
      findings: pressing(context),
      nextSteps: nextSteps(context),
      conditions: openConditions(context),
      contacts: contacts(context),
    }),
  }),
})

/** What was reached, without the sentences about it: those stand in the summary. */
function shortVerdicts(context: ViewContext): Props<'verdict'>[] {
  return verdicts(context).map(
    ({ consequences: _consequences, fitFor: _fitFor, summary: _summary, ...verdict }) => verdict,
  )
}
