import { present } from '../../assess/index.js'
import type { ViewContext } from '../context.js'
import { badge } from './badge.js'
import { fill } from './fill.js'
import type { Entry, Props } from './props.js'
import { subjectFigures } from './subject-figures.js'

type Fact = Entry<Props<'facts'>['facts']>

/** The head of a document: subject, dates, people, score, and how long the plan takes. */
export function documentFacts(context: ViewContext): Props<'facts'> | undefined {
  return factsOf([
    ...subjectName(context),
    ...dates(context),
    ...issue(context),
    ...result(context),
    ...people(context),
    ...nextReview(context),
  ])
}

/** The short head of a summary: date, score, how long the plan takes and what it costs, how sure the assessors are. */
export function summaryFacts(context: ViewContext): Props<'facts'> | undefined {
  const { assessment, figure, format, words } = context
  const { classification, date } = assessment.findings.meta
  const { total } = assessment.cost
  const said = words.documents.head
  return factsOf([
    ...textFact(said.date, format.date(date)),
    ...result(context),
    ...(total === undefined ? [] : [{ label: said.investment, figure: figure(total) }]),
    ...subjectFigures(context),
    ...nextReview(context),
    ...textFact(said.classification, classification),
  ])
}

/** What was assessed and when, at the head of a document that has the rest of the facts at its foot. */
export function subjectHead(context: ViewContext): Props<'facts'> | undefined {
  return factsOf([...subjectName(context), ...dates(context), ...result(context)])
}

/** Version, date, approval, people and next review, at the foot of a document. */
export function documentFoot(context: ViewContext): Props<'facts'> | undefined {
  const { assessment, figure, format, words } = context
  const said = words.documents.head
  const main = assessment.verdicts.find(({ target }) => target === undefined)
  return factsOf([
    ...issue(context),
    ...textFact(said.updated, format.date(assessment.findings.meta.date)),
    ...(main ? [{ label: said.approval, figure: figure(main.label) }] : []),
    ...people(context),
    ...nextReview(context),
  ])
}

/** Whom to turn to and when the assessment is looked at again; undefined when nothing is said. */
export function contacts(context: ViewContext): Props<'facts'> | undefined {
  return factsOf([...people(context), ...nextReview(context)])
}

/** Facts, or nothing where there are none. */
export function factsOf(facts: Fact[]): Props<'facts'> | undefined {
  return facts.length > 0 ? { facts } : undefined
}

/** One fact of plain text, or none where nothing is stated. */
export function textFact(label: string, text: string | undefined, href?: string): Fact[] {
  return text === undefined || text === '' ? [] : [{ label, text: { text, ...present({ href }) } }]
}

function subjectName({ assessment, words }: ViewContext): Fact[] {
  const { subject } = assessment.findings.meta
  if (!subject) return []
  const said = words.documents.head
  const { name, kind } = subject
  return textFact(said.subject, kind === undefined ? name : fill(said.subjectKind, { name, kind }))
}

function dates({ assessment, format, words }: ViewContext): Fact[] {
  const { date, period } = assessment.findings.meta
  const said = words.documents.head
  return [
    ...textFact(said.date, format.date(date)),
    ...textFact(said.period, period && format.period(period.from, period.to)),
  ]
}

function issue({ assessment, words }: ViewContext): Fact[] {
  const { version, status, classification } = assessment.findings.meta
  const said = words.documents.head
  return [
    ...textFact(said.version, version),
    ...textFact(said.status, status && said.statuses[status]),
    ...textFact(said.classification, classification),
  ]
}

function result({ assessment, figure, words }: ViewContext): Fact[] {
  const { findings, plan, score } = assessment
  const said = words.documents.head
  return [
    ...(score.overall === undefined
      ? []
      : [
          {
            label: said.score,
            figure: figure(score.overall),
            ...present({ badge: score.band && badge(score.band) }),
          },
        ]),
    ...(plan.duration === undefined ? [] : [{ label: said.duration, figure: figure(plan.duration) }]),
    ...(plan.effort === undefined ? [] : [{ label: said.effort, figure: figure(plan.effort) }]),
    ...textFact(said.confidence, findings.meta.confidence),
  ]
}

function people({ assessment, figure, format, words }: ViewContext): Fact[] {
  const { assessors, escalation } = assessment.findings.meta
  const { assessmentEffort } = assessment.subject
  const said = words.documents.head
  const names = assessors.map(({ name, role }) =>
    name === undefined ? role : fill(said.assessor, { name, role }),
  )
  return [
    ...textFact(said.assessors, format.list(names)),
    ...(assessmentEffort === undefined
      ? []
      : [{ label: said.assessmentEffort, figure: figure(assessmentEffort) }]),
    ...textFact(said.escalation, format.list([...escalation])),
  ]
}

function nextReview(context: ViewContext): Fact[] {
  const { authored, format, href, words } = context
  const { nextReview: next } = context.assessment.findings.meta
  if (!next) return []
  const said = words.documents.head
  const label = said.nextReview
  const date = next.date === undefined ? undefined : format.date(next.date)
  const dated = (text: string): string => (date === undefined ? text : fill(said.withDate, { text, date }))
  if (next.text !== undefined)
    return [{ label, text: { text: authored.inline(dated(next.text), '/meta/nextReview/text') } }]
  const after = next.afterPhase === undefined ? undefined : context.phase(next.afterPhase)
  if (!after) return textFact(label, date)
  const text = dated(fill(said.afterPhase, { phase: after.phase.name }))
  return [
    {
      label,
      text: { text, href: href.phase(after.phase.id) },
      ...present({ time: context.optional(after.finish) }),
    },
  ]
}
