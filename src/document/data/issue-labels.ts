import type { FindingResult } from '../../assess/index.js'
import type { ViewContext } from '../context.js'
import { fill } from '../part/fill.js'
import type { IssueList } from './issue-list.js'

type Label = IssueList['labels'][number]

/** No tracker takes longer names, and GitHub takes none longer than this. */
const longest = 50

/** The labels of a finding: its priority, severity and section, whether it blocks release still, and its tags. */
export function labelsOf({ assessment, words }: ViewContext, result: FindingResult): Label[] {
  const { finding, open, priority, severity, blocker } = result
  const said = words.documents.backlog.labels
  const category = assessment.findings.categories.find(({ id }) => id === finding.category)
  const kinds = [
    ...(priority ? [{ ...said.priority, value: priority.label }] : []),
    ...(severity ? [{ ...said.severity, value: severity.label }] : []),
    ...(category ? [{ ...said.section, value: category.name }] : []),
    ...(open && blocker ? [{ ...said.blocker, value: '' }] : []),
    ...finding.tags.map((tag) => ({ ...said.tag, value: tag })),
  ]
  return kinds.map(({ name, about, value }) => ({
    name: labelName(fill(name, { value })),
    description: about,
  }))
}

/** A name that every tracker takes: commas separate labels, and line ends end them. */
function labelName(name: string): string {
  const characters = [...name.replace(/[\s,]+/g, ' ').trim()]
  if (characters.length <= longest) return characters.join('')
  const kept = characters.slice(0, longest - 1).join('')
  return `${kept.trimEnd()}…`
}
