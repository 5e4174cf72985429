import type { BlockContent } from 'mdast'
import {
  effortHours,
  present,
  type FindingResult,
  type PhaseResult,
  type Pointer,
} from '../../assess/index.js'
import { components } from '../../component/index.js'
import type { Decision, Item } from '../../model/index.js'
import { paragraph } from '../../tree/builders.js'
import type { ViewContext } from '../context.js'
import { decisions } from '../part/decisions.js'
import { fill } from '../part/fill.js'
import { findingCard } from '../part/finding-card.js'
import { phaseTitle } from '../part/phase-title.js'
import type { Props } from '../part/props.js'
import { reference } from '../part/reference.js'
import { labelsOf } from './issue-labels.js'
import type { IssueList, IssueTask } from './issue-list.js'
import { aloneMarkdown, plainText } from './plain-text.js'

type Issue = IssueList['issues'][number]

/** The backlog as issue trackers import it: every finding with a body that says everything, and every decision. */
export function issueList(context: ViewContext): IssueList {
  const { assessment, authored } = context
  const { findings, locale, plan, rows } = assessment
  const labels = rows.flatMap((result) => labelsOf(context, result))
  const carried = new Set(rows.flatMap(({ phase }) => phase ?? []))
  return {
    schemaVersion: 1,
    title: plainText(authored.inline(findings.meta.title, '/meta/title')),
    date: findings.meta.date,
    locale,
    milestones: plan.phases
      .filter(({ phase }) => carried.has(phase.id))
      .map((result) => milestone(context, result)),
    labels: [...new Map(labels.map((label) => [label.name, label])).values()],
    issues: rows.map((result) => issue(context, result)),
    decisions: decisionIssues(context),
  }
}

function milestone(
  context: ViewContext,
  { phase, pointer, ends }: PhaseResult,
): IssueList['milestones'][number] {
  const { narrative } = context
  const goal =
    phase.goal === undefined ? undefined : plainText(narrative.markdown(phase.goal, `${pointer}/goal`))
  return {
    id: phase.id,
    title: phaseTitle(context, phase),
    ...present({ description: goal, due: ends?.latest }),
  }
}

function issue(context: ViewContext, result: FindingResult): Issue {
  const { assessment, authored, optional } = context
  const { blocker, effort, finding, open, pointer, status } = result
  const phase = result.phase === undefined ? undefined : context.phase(result.phase)?.phase
  const hours = effortHours(assessment, effort)
  const printed = optional(effort)
  return {
    id: finding.id,
    number: finding.displayId ?? finding.id,
    title: plainText(authored.inline(finding.title, `${pointer}/title`)),
    body: findingBody(context, result),
    state: open ? 'open' : 'closed',
    status: status.id,
    blocker: open && blocker,
    labels: labelsOf(context, result).map(({ name }) => name),
    tasks: tasks(context, finding.actions, `${pointer}/actions`),
    references: finding.references.map((given, index) =>
      issueReference(context, given, `${pointer}/references/${index}`),
    ),
    dependsOn: [...finding.dependsOn],
    related: [...finding.related],
    ...present({
      stateReason: open ? undefined : stateReason(result),
      milestone: phase && phaseTitle(context, phase),
      priority: finding.priority,
      severity: finding.severity,
      estimate:
        printed && hours ? { text: `${printed.before}${printed.shown}${printed.after}`, hours } : undefined,
      owner: finding.owner,
      due: finding.due,
      duplicateOf: finding.duplicateOf,
    }),
  }
}

function stateReason({ finding, status }: FindingResult): Issue['stateReason'] {
  if (finding.duplicateOf !== undefined) return 'duplicate'
  return status.class === 'done' ? 'completed' : 'not_planned'
}

/** Everything the finding says about itself, and where it comes from. */
function findingBody(context: ViewContext, result: FindingResult): string {
  const { assessment, words } = context
  const card = findingCard(context, result, { depth: 2 })
  const drawn = components['finding-card'].drawFrom(card, { words, locale: assessment.locale })
  return aloneMarkdown([...withoutHeading(drawn), origin(context, card.displayId ?? card.id)])
}

function decisionIssues(context: ViewContext): IssueList['decisions'] {
  const props = decisions(context, { depth: 2 })
  return context.assessment.findings.decisions.flatMap((decision, index) => {
    const own = props?.decisions[index]
    return props && own ? [decisionIssue(context, decision, index, { ...props, decisions: [own] })] : []
  })
}

function decisionIssue(
  context: ViewContext,
  { id, title, status, actions }: Decision,
  index: number,
  props: Props<'decisions'>,
): IssueList['decisions'][number] {
  const { assessment, authored, words } = context
  const pointer = `/decisions/${index}`
  const drawn = components.decisions.drawFrom(props, { words, locale: assessment.locale })
  return {
    id,
    title: plainText(authored.inline(title, `${pointer}/title`)),
    body: aloneMarkdown([...withoutHeading(drawn), origin(context, id)]),
    state: status === 'decided' ? 'closed' : 'open',
    tasks: tasks(context, actions, `${pointer}/actions`),
  }
}

/** The heading of a card becomes the title of the issue. */
function withoutHeading(drawn: ReturnType<(typeof components)['finding-card']['drawFrom']>): BlockContent[] {
  return drawn.flatMap((node) => (node.type === 'region' ? node.children.slice(1) : []))
}

function origin({ assessment, authored, format, words }: ViewContext, number: string): BlockContent {
  const { title, date } = assessment.findings.meta
  const values = { number, title: plainText(authored.inline(title, '/meta/title')), date: format.date(date) }
  return paragraph(fill(words.documents.backlog.origin, values))
}

/** Steps with those below them; points that only explain stand in the body. */
function tasks(context: ViewContext, items: readonly Item[], pointer: Pointer): IssueTask[] {
  return items.flatMap(({ text, box, done, items: below }, index) => {
    const place = `${pointer}/${index}`
    const under = tasks(context, below, `${place}/items`)
    const title = plainText(context.authored.inline(text, `${place}/text`))
    return box ? [{ title, done, tasks: under }] : under
  })
}

function issueReference(
  context: ViewContext,
  given: FindingResult['finding']['references'][number],
  pointer: Pointer,
): Issue['references'][number] {
  const { href, note, url, ...place } = reference(context, given, pointer)
  return {
    ...place,
    ...present({ url: url ?? href, note: note === undefined ? undefined : plainText(note) }),
  }
}
