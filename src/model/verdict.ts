import { z } from 'zod'
import { id, reference, withIds } from './id.js'
import { list } from './list.js'
import { overrideFields } from './meta.js'
import { object } from './object.js'
import { inline, narrativeInline, narrativeMarkdown, plain } from './text.js'

const verdictCondition = object({
  id: id('Id of the condition; by position when absent.').exactOptional(),
  text: narrativeInline('What must hold.'),
  findings: list(reference('Id of a finding.'), 'Findings that must be closed.'),
  metric: reference('Id of the metric that must reach its target.').exactOptional(),
  met: z
    .boolean()
    .exactOptional()
    .meta({ description: 'As judged, where neither findings nor a metric decide.' }),
}).meta({ id: 'VerdictCondition', description: 'What must hold for a better verdict.' })

const verdictFields = {
  override: object({ value: plain('Result to print, one of the verdict table.'), ...overrideFields })
    .exactOptional()
    .meta({ description: 'Another verdict than the computed one; both are printed.' }),
  conditions: z
    .array(verdictCondition)
    .default([])
    .transform(withIds('condition'))
    .meta({ description: 'What must hold for a better verdict.' }),
  consequences: list(inline('A consequence.'), 'What happens if the verdict is ignored.'),
  fitFor: list(inline('A use.'), 'What the system is fit for today.'),
  summary: narrativeMarkdown('The verdict in a sentence or two.').exactOptional(),
}

/** What the assessors say about release; result and risk are derived from the rule tables. */
export const verdict = object(verdictFields).meta({
  id: 'Verdict',
  description: 'What the assessors say about release; the result follows from the verdict table.',
})

/** A verdict of its own for one place of deployment. */
export const verdictTarget = object({
  id: id(),
  label: plain('Name ("pilot", "production").'),
  ...verdictFields,
}).meta({ id: 'VerdictTarget', description: 'A verdict of its own for one place of deployment.' })
