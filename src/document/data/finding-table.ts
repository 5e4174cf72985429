import {
  arithmetic,
  effortHours,
  type FigureId,
  type FindingResult,
  type Pointer,
} from '../../assess/index.js'
import type { ViewContext } from '../context.js'
import { reference } from '../part/reference.js'
import { roleLabel } from '../part/role-label.js'
import type { DataTable } from './data.js'
import { plainText } from './plain-text.js'

type Cell = string | number

/** Between the entries of a list in one cell; no spreadsheet takes it for a separator of columns. */
export const betweenEntries = ' · '

type Column = {
  readonly name: keyof ViewContext['words']['documents']['backlog']['table']
  readonly cell: (result: FindingResult, context: ViewContext) => Cell | undefined
}

/** Every finding as a row. The columns are the same for every file, so that whoever reads them by name finds them. */
export function findingTable(context: ViewContext): DataTable {
  const said = context.words.documents.backlog.table
  return {
    name: '',
    columns: columns.map(({ name }) => said[name]),
    rows: context.assessment.rows.map((result) => columns.map(({ cell }) => cell(result, context) ?? '')),
  }
}

const columns: readonly Column[] = [
  { name: 'number', cell: ({ finding }) => finding.displayId ?? finding.id },
  {
    name: 'title',
    cell: ({ finding, pointer }, { authored }) =>
      plainText(authored.inline(finding.title, `${pointer}/title`)),
  },
  { name: 'description', cell: description },
  { name: 'fix', cell: (result, context) => markdown(context, result, 'fix') },
  {
    name: 'impact',
    cell: ({ finding, pointer }, context) => lines(context, finding.impact ?? [], `${pointer}/impact`),
  },
  { name: 'section', cell: ({ finding }, context) => categoryName(context, finding.category) },
  { name: 'component', cell: ({ finding }) => finding.component },
  { name: 'priority', cell: ({ priority }) => priority?.label },
  { name: 'severity', cell: ({ severity }) => severity?.label },
  { name: 'status', cell: ({ finding, status }) => finding.status.label ?? status.label },
  { name: 'open', cell: ({ open }, context) => yes(context, open) },
  { name: 'blocker', cell: ({ blocker, open }, context) => yes(context, open && blocker) },
  { name: 'effort', cell: ({ effort }, context) => printed(context, effort) },
  { name: 'hoursFrom', cell: ({ effort }, { assessment }) => effortHours(assessment, effort)?.min },
  { name: 'hoursTo', cell: ({ effort }, { assessment }) => effortHours(assessment, effort)?.max },
  { name: 'cost', cell: ({ cost }, context) => printed(context, cost) },
  { name: 'phase', cell: ({ phase }, context) => phaseName(context, phase) },
  { name: 'role', cell: ({ role }, context) => (role === undefined ? undefined : roleLabel(context, role)) },
  { name: 'owner', cell: ({ finding }) => finding.owner },
  { name: 'due', cell: ({ finding }) => finding.due },
  { name: 'cvss', cell: ({ finding }) => finding.cvss?.score },
  { name: 'affects', cell: ({ finding }) => finding.affects.join(betweenEntries) },
  { name: 'done', cell: ({ actions }, context) => count(context, actions?.done) },
  { name: 'actions', cell: ({ actions }, context) => count(context, actions?.all) },
  { name: 'references', cell: references },
  { name: 'standards', cell: ({ finding }) => finding.standards.join(betweenEntries) },
  { name: 'tags', cell: ({ finding }) => finding.tags.join(betweenEntries) },
  { name: 'dependsOn', cell: ({ finding }, context) => numbers(context, finding.dependsOn) },
  { name: 'related', cell: ({ finding }, context) => numbers(context, finding.related) },
  {
    name: 'duplicateOf',
    cell: ({ finding: { duplicateOf } }, context) =>
      duplicateOf === undefined ? undefined : numbers(context, [duplicateOf]),
  },
  { name: 'decision', cell: ({ finding }) => finding.decision },
  { name: 'key', cell: ({ finding }) => finding.id },
]

/** What is there, why that is a problem, and the single issues. */
function description(result: FindingResult, context: ViewContext): string {
  const { finding, pointer } = result
  const texts = [
    markdown(context, result, 'current'),
    markdown(context, result, 'problem'),
    lines(context, finding.issues, `${pointer}/issues`),
  ]
  return texts.filter((text) => text !== undefined && text !== '').join(betweenEntries)
}

function markdown(
  { authored }: ViewContext,
  { finding, pointer }: FindingResult,
  field: 'current' | 'problem' | 'fix',
): string | undefined {
  const text = finding[field]
  return text === undefined ? undefined : plainText(authored.markdown(text, `${pointer}/${field}`))
}

function lines({ authored }: ViewContext, texts: readonly string[], pointer: Pointer): string {
  return texts
    .map((text, index) => plainText(authored.inline(text, `${pointer}/${index}`)))
    .join(betweenEntries)
}

function references({ finding, pointer }: FindingResult, context: ViewContext): string {
  return finding.references
    .map((given, index) => {
      const { path, line, endLine, url, note } = reference(context, given, `${pointer}/references/${index}`)
      const until = endLine === undefined || endLine === line ? '' : `-${endLine}`
      const place = path === undefined ? url : line === undefined ? path : `${path}:${line}${until}`
      return note === undefined ? place : `${place} (${plainText(note)})`
    })
    .join(betweenEntries)
}

/** The numbers that documents print for findings. */
export function numbers(context: ViewContext, ids: readonly string[]): string {
  return ids.map((id) => context.finding(id)?.finding.displayId ?? id).join(betweenEntries)
}

/** The name of a category. */
export function categoryName({ assessment }: ViewContext, id: string | undefined): string | undefined {
  return assessment.findings.categories.find((category) => category.id === id)?.name
}

/** The name of a phase. */
export function phaseName(context: ViewContext, id: string | undefined): string | undefined {
  return id === undefined ? undefined : context.phase(id)?.phase.name
}

/** Yes, or nothing. */
export function yes({ words }: ViewContext, holds: boolean): string | undefined {
  return holds ? words.components.shared.yes : undefined
}

/** A figure as documents print it. */
function printed({ optional }: ViewContext, id: FigureId | undefined): string | undefined {
  const figure = optional(id)
  return figure && `${figure.before}${figure.shown}${figure.after}`
}

function count({ assessment }: ViewContext, id: FigureId | undefined): number | undefined {
  const number = id === undefined ? undefined : arithmetic.numberIn(assessment.ledger.get(id).value)
  return number?.min.valueOf()
}
