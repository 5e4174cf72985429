import type { ViewContext } from '../context.js'
import type { MarkdownValue } from '../../tree/value.js'
import { factsOf, textFact } from './facts.js'
import type { Props } from './props.js'

/** What the subject does, in the author's words; undefined when nothing is said. */
export function subjectDescription({ assessment, authored }: ViewContext): MarkdownValue | undefined {
  const description = assessment.findings.meta.subject?.description
  return description === undefined ? undefined : authored.markdown(description, '/meta/subject/description')
}

/** Version, place, technologies and size of the subject; undefined when none is stated. */
export function subjectFacts({ assessment, figure, format, words }: ViewContext): Props<'facts'> | undefined {
  const { subject } = assessment.findings.meta
  if (!subject) return undefined
  const said = words.documents.head
  const { version, repository, branch, commit, port, stack } = subject
  return factsOf([
    ...textFact(said.subjectVersion, version),
    ...textFact(said.repository, repository, repository),
    ...textFact(said.branch, branch),
    ...textFact(said.commit, commit),
    ...textFact(said.port, port === undefined ? undefined : `${port}`),
    ...textFact(said.stack, format.list([...stack])),
    ...assessment.subject.size.map(({ name, value }) => ({
      label: said.sizes[name] ?? name,
      figure: figure(value),
    })),
  ])
}
