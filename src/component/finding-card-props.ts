import { z } from 'zod'
import { figureSlot } from '../tree/value-schema.js'
import { treeEntry } from './artifact-tree.js'
import { badge, depth, item, line, linked, prose, reference, snippet } from './props.js'

/** Everything a finding can say about itself; what is absent leaves no trace. */
export const findingCardProps = z.object({
  depth,
  id: z.string().describe('The anchor is `finding-` and the id in lower case'),
  displayId: z.string().optional().describe('Printed before the title'),
  title: line,
  plainTitle: line.optional(),
  severity: badge.optional(),
  priority: badge.optional(),
  status: badge.optional(),
  since: z.string().optional().describe('Dates are ready to print'),
  until: z.string().optional(),
  by: z.string().optional(),
  reason: prose.optional().describe('Why it is accepted, or not applicable'),
  note: prose.optional(),
  blocker: z.boolean().optional(),
  category: linked.optional(),
  component: line.optional(),
  phase: linked.optional(),
  role: z.string().optional(),
  owner: z.string().optional(),
  due: z.string().optional(),
  cost: figureSlot.optional(),
  cvss: z.object({ score: figureSlot, vector: z.string().optional() }).optional(),
  likelihood: line.optional(),
  current: prose.optional(),
  problem: prose.optional(),
  fix: prose.optional(),
  effort: figureSlot.optional(),
  impact: z.array(line).optional(),
  issues: z.array(line).optional(),
  evidence: z.array(snippet).optional(),
  affects: z.array(line).optional(),
  occurrences: z
    .object({
      count: figureSlot,
      unit: z.string().optional(),
      breakdown: z.array(z.object({ label: line, count: figureSlot })).optional(),
    })
    .optional(),
  actions: z.array(item).optional(),
  artifacts: z.array(z.string()).optional().describe('Paths of files to create or change'),
  tree: z.array(treeEntry).optional().describe('The same as a tree, where there are several'),
  references: z.array(reference).optional(),
  standards: z.array(line).optional(),
  tags: z.array(z.string()).optional(),
  sources: z.array(linked).optional(),
  duplicateOf: linked.optional(),
  duplicates: z.array(linked).optional(),
  dependsOn: z.array(linked).optional(),
  related: z.array(linked).optional(),
  decision: linked.optional(),
})

/** Props of a finding card. */
export type FindingCard = z.output<typeof findingCardProps>
