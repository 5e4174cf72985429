import type { Document } from '../document.js'
import type { ViewContext } from '../context.js'
import { fill } from './fill.js'

/** What a cover says below the title: of what, when, which version, for whom, by whom. */
export function coverFacts({ assessment, format, words }: ViewContext): Document['cover'] {
  const { assessors, classification, date, period, status, subject, version } = assessment.findings.meta
  const said = words.documents.head
  const people = assessors.map(({ name, role }) =>
    name === undefined ? role : fill(said.assessor, { name, role }),
  )
  const facts: readonly (readonly [string, string | undefined])[] = [
    [said.subject, subject?.name],
    [said.date, format.date(date)],
    [said.period, period && format.period(period.from, period.to)],
    [said.version, version],
    [said.status, status && said.statuses[status]],
    [said.classification, classification],
    [said.assessors, people.length > 0 ? format.list(people) : undefined],
  ]
  return facts.flatMap(([label, text]) => (text === undefined ? [] : [{ label, text }]))
}
