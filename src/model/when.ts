import { z } from 'zod'
import { object } from './object.js'
import { addProblem, problem } from './problem.js'

/** A place on the plan's own time line: "Day 2–3", "Week 5–6", "Sprint 27–28". */
export const when = object({
  unit: z.enum(['day', 'week', 'month', 'sprint']).meta({ description: 'What is counted.' }),
  from: z.int().min(0).meta({ description: 'First one.' }),
  to: z.int().min(0).exactOptional().meta({ description: 'Last one; absent when it is the first one too.' }),
})
  .transform((value) => ({ unit: value.unit, from: value.from, to: value.to ?? value.from }))
  .superRefine((value, context) => {
    if (value.from > value.to)
      addProblem(context, problem('range-inverted', { min: value.from, max: value.to }))
  })
  .meta({ id: 'When', description: 'When on the plan: `{ unit: week, from: 1, to: 2 }` prints "Week 1–2".' })
