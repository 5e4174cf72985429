import { z } from 'zod'

/** A step of an issue, with the steps below it. */
export type IssueTask = { title: string; done: boolean; tasks: IssueTask[] }

const task: z.ZodType<IssueTask> = z
  .lazy(() =>
    z.strictObject({
      title: z.string(),
      done: z.boolean(),
      tasks: z.array(task).describe('Steps below this one.'),
    }),
  )
  .meta({ id: 'Task', description: 'A step, with the steps below it. The body lists them too.' })

const reference = z.strictObject({
  path: z.string().optional().describe('File in the assessed project.'),
  line: z.int().optional(),
  endLine: z.int().optional(),
  url: z.string().optional().describe('Address of the place, where there is one.'),
  note: z.string().optional(),
})

const common = {
  id: z.string().describe('Permanent id of the finding or decision; it makes a second import recognisable.'),
  title: z.string().describe('One line of plain text.'),
  body: z.string().describe('GitHub Flavored Markdown, complete in itself.'),
  state: z.enum(['open', 'closed']),
  tasks: z.array(task),
}

const issue = z
  .strictObject({
    ...common,
    number: z.string().describe('Number that documents print for it.'),
    stateReason: z
      .enum(['completed', 'not_planned', 'duplicate'])
      .optional()
      .describe('Why it is closed: done; accepted or not applicable; a duplicate.'),
    labels: z.array(z.string()).describe('Names out of `labels`.'),
    milestone: z.string().optional().describe('Title out of `milestones`: the phase that carries it.'),
    priority: z.string().optional().describe('Id of the priority.'),
    severity: z.string().optional().describe('Id of the severity.'),
    status: z.string().describe('Id of the status.'),
    blocker: z.boolean().describe('Whether it blocks release; what is closed does not.'),
    estimate: z
      .strictObject({
        text: z.string().describe('As documents print it.'),
        hours: z.strictObject({ min: z.number(), max: z.number() }).describe('Both ends in hours.'),
      })
      .optional(),
    owner: z.string().optional(),
    due: z.string().optional().describe('ISO date, in the precision it was given in.'),
    references: z.array(reference),
    dependsOn: z.array(z.string()).describe('Ids of issues to close first.'),
    related: z.array(z.string()).describe('Ids of issues to read with it.'),
    duplicateOf: z.string().optional().describe('Id of the issue it repeats.'),
  })
  .meta({ id: 'Issue', description: 'A finding as an issue.' })

const decision = z
  .strictObject(common)
  .meta({ id: 'Decision', description: 'Something to decide, as an issue. Closed when it is decided.' })

/** The backlog as issue trackers import it. */
export const issueListJson = z
  .strictObject({
    schemaVersion: z.literal(1).describe('Version of this shape.'),
    title: z.string().describe('Title of the assessment.'),
    date: z.string().describe('Date of the assessment, in the precision it was given in.'),
    locale: z.string().describe('BCP 47 tag of the language of titles, bodies and labels.'),
    milestones: z
      .array(
        z.strictObject({
          id: z.string(),
          title: z.string(),
          description: z.string().optional(),
          due: z.string().optional().describe('ISO date, where the plan has a start.'),
        }),
      )
      .describe('The phases that issues belong to, in the order of the plan.'),
    labels: z
      .array(z.strictObject({ name: z.string(), description: z.string() }))
      .describe('Every label that an issue has, once.'),
    issues: z.array(issue).describe('Every finding, by priority, severity, order of the file.'),
    decisions: z.array(decision),
  })
  .meta({ title: 'Backlog', description: 'The backlog of an assessment, for issue trackers.' })

/** The backlog as issue trackers import it. */
export type IssueList = z.infer<typeof issueListJson>

/** The JSON Schema of {@link issueListJson}, 2020-12. */
export function issueListJsonSchema(): z.core.JSONSchema.BaseSchema {
  const { '~standard': _standard, ...schema } = z.toJSONSchema(issueListJson, {
    target: 'draft-2020-12',
    override: ({ jsonSchema }) => {
      // What a whole number can hold at most tells a reader nothing.
      if (jsonSchema.maximum === Number.MAX_SAFE_INTEGER) delete jsonSchema.maximum
      if (jsonSchema.minimum === Number.MIN_SAFE_INTEGER) delete jsonSchema.minimum
    },
  })
  return schema
}
