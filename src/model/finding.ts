import { z } from 'zod'
import { date } from './date.js'
import { id, reference } from './id.js'
import { item } from './item.js'
import { list, oneOrMore } from './list.js'
import { object } from './object.js'
import { effortOrUnknown } from './quantity.js'
import { ref } from './ref.js'
import { snippet } from './snippet.js'
import { status } from './status.js'
import { inline, markdown, plain } from './text.js'

const occurrences = object({
  count: z.number().min(0).meta({ description: 'How often it occurs.' }),
  unit: plain('What is counted ("endpoints").').exactOptional(),
  before: z.number().min(0).exactOptional().meta({ description: 'How often it occurred before.' }),
  accepted: z.number().min(0).exactOptional().meta({ description: 'How many of them are accepted.' }),
  breakdown: list(
    object({
      label: plain('A part.'),
      count: z.number().min(0).meta({ description: 'How often there.' }),
    }),
    'How the count splits.',
  ),
}).meta({ id: 'Occurrences', description: 'How often a finding occurs.' })

const cvss = object({
  score: z.number().min(0).max(10).meta({ description: 'Base score.' }),
  vector: plain('Vector string.').exactOptional(),
}).meta({ id: 'Cvss', description: 'Rating by the Common Vulnerability Scoring System.' })

/** A thing that is wrong or missing. Id and title are required; documents that need more say so. */
export const finding = object({
  id: id(),
  displayId: plain('Number that documents print instead of the id ("1.1").').exactOptional(),
  title: inline('What is wrong, in a few words.'),
  plainTitle: inline('The title in lay words, for executives.').exactOptional(),
  category: reference('Id of its category.').exactOptional(),
  component: plain('Part of the system it concerns.').exactOptional(),
  severity: reference('Id in `scales.severities`: how bad it is.').exactOptional(),
  priority: reference('Id in `scales.priorities`: how urgent it is.').exactOptional(),
  status: status.exactOptional().meta({ description: 'A status id, or `{ state, … }`; open when absent.' }),
  blocker: z
    .boolean()
    .exactOptional()
    .meta({ description: 'Blocks release; as its priority says when absent.' }),
  current: markdown('What is there today.').exactOptional(),
  problem: markdown('Why that is a problem.').exactOptional(),
  impact: oneOrMore(inline('A consequence.'), 'What follows from it.'),
  fix: markdown('What to do about it.').exactOptional(),
  issues: list(inline('A single issue.'), 'Single issues it consists of.'),
  effort: effortOrUnknown.exactOptional().meta({ description: 'Work to fix it; `null` when unknown.' }),
  role: reference('Role that does the work; decides the rate.').exactOptional(),
  phase: reference('Id of the phase that carries it.').exactOptional(),
  cvss: cvss.exactOptional(),
  likelihood: plain('How likely it is to do harm ("high").').exactOptional(),
  standards: list(plain('An entry such as `CWE-89`.'), 'Entries of standards: CWE, OWASP, WCAG.'),
  tags: list(plain('A tag.'), 'Words to group and select by.'),
  occurrences: occurrences.exactOptional(),
  evidence: list(snippet, 'Code and output that show it.'),
  references: list(ref, 'Places in the code and addresses.'),
  affects: list(plain('A file, module or feature.'), 'What is affected ("All API endpoints").'),
  actions: list(item, 'Steps to take; they nest.'),
  artifacts: list(reference('Id of an artifact.'), 'Files that are missing or concerned.'),
  sources: list(plain('Id of a category, or a reviewer.'), 'Who saw it, when several reviewers did.'),
  related: list(reference('Id of a finding.'), 'Findings to read with it.'),
  duplicateOf: reference(
    'Id of the finding it repeats; it then enters no count, effort or cost.',
  ).exactOptional(),
  dependsOn: list(reference('Id of a finding.'), 'Findings to fix first.'),
  decision: reference('Id of the decision it waits for.').exactOptional(),
  owner: plain('Who takes care of it.').exactOptional(),
  due: date('When it should be fixed.').exactOptional(),
}).meta({
  id: 'Finding',
  description:
    'A thing that is wrong or missing. Critical issues, quick wins, blockers, gaps and backlog items are views on findings.',
})
