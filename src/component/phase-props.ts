import { z } from 'zod'
import { figureSlot } from '../tree/value-schema.js'
import { badge, item, line, linked, prose, when } from './props.js'

/** A task of a phase. */
export const task = z.object({
  title: line,
  when: when.optional(),
  effort: figureSlot.optional(),
  role: z.string().optional(),
  done: z.boolean().optional().describe('Without it the task has no check box'),
  items: z.array(item).optional(),
  findings: z.array(linked).optional(),
})

/** A phase of the plan. */
export const phase = z.object({
  id: z.string().describe('The anchor is `phase-` and the id in lower case'),
  name: line,
  label: line.optional().describe('Before the name: `Week 1`, `Phase 2`'),
  goal: prose.optional(),
  priority: badge.optional(),
  status: badge.optional(),
  duration: figureSlot.optional(),
  when: when.optional(),
  starts: z.string().optional().describe('Ready to print'),
  ends: z.string().optional().describe('Ready to print'),
  effort: figureSlot.optional(),
  taskEffort: figureSlot.optional().describe('Sum of the tasks, when it differs from the effort'),
  rounded: z.boolean().optional().describe('The printed efforts of the tasks do not add up'),
  cost: figureSlot.optional(),
  dependsOn: z.array(linked).optional(),
  resources: z.array(line).optional(),
  tasks: z.array(task).optional(),
  start: z.int().optional().describe('Numbers the tasks from here'),
  findings: z.array(linked).optional().describe('Those it carries'),
  deliverables: z.array(line).optional(),
  exitCriteria: z.array(line).optional(),
  impact: line.optional(),
  roi: line.optional(),
  projected: z.array(z.object({ label: line, value: figureSlot })).optional(),
})
