import { present, type FindingResult } from '../../assess/index.js'
import type { Finding } from '../../model/index.js'
import type { FigureValue, InlineValue, MarkdownValue } from '../../tree/value.js'
import type { ViewContext } from '../context.js'
import { treeOf } from './artifact-tree.js'
import { badge } from './badge.js'
import { findingLinks } from './finding-links.js'
import { categoryLink, findingLink, phaseLink, statusBadge, type Linked } from './findings.js'
import { tickedItems } from './items.js'
import { lines } from './lines.js'
import type { Props } from './props.js'
import { reference } from './reference.js'
import { roleLabel } from './role-label.js'
import { snippets } from './snippets.js'

type Card = Props<'finding-card'>

/** From here on paths are easier to take in as a tree. */
const fewestInTree = 3

/** Everything a finding says about itself. */
export function findingCard(
  context: ViewContext,
  result: FindingResult,
  { depth }: { readonly depth: Card['depth'] },
): Card {
  const { authored } = context
  const { finding, pointer } = result
  return {
    depth,
    id: finding.id,
    displayId: finding.displayId ?? finding.id,
    title: authored.inline(finding.title, `${pointer}/title`),
    ...statusFacts(context, result),
    ...facts(context, result),
    ...texts(context, result),
    ...relations(context, result),
  }
}

function statusFacts(context: ViewContext, result: FindingResult): Partial<Card> {
  const { authored, format } = context
  const { since, until, by, reason, note } = result.finding.status
  const pointer = `${result.pointer}/status`
  const inline = (field: string, text: string | undefined) =>
    text === undefined ? undefined : authored.inline(text, `${pointer}/${field}`)
  return present({
    status: statusBadge(context, result),
    since: since && format.date(since),
    until: until && format.date(until),
    by,
    reason: inline('reason', reason),
    note: inline('note', note),
  })
}

function facts(context: ViewContext, result: FindingResult): Partial<Card> {
  const { format, optional } = context
  const { finding, severity, priority, cvss, role } = result
  const score = optional(cvss)
  return present({
    severity: severity && badge(severity),
    priority: priority && badge(priority),
    blocker: result.open && result.blocker ? true : undefined,
    category: categoryLink(context, finding.category),
    component: finding.component,
    phase: phaseLink(context, result.phase),
    role: role === undefined ? undefined : roleLabel(context, role),
    owner: finding.owner,
    due: finding.due === undefined ? undefined : format.date(finding.due),
    cost: optional(result.cost),
    cvss: score && { score, ...present({ vector: finding.cvss?.vector }) },
    likelihood: finding.likelihood,
  })
}

function texts(context: ViewContext, result: FindingResult): Partial<Card> {
  const { authored, optional } = context
  const { finding, pointer, effort } = result
  const markdown = (field: 'current' | 'problem' | 'fix'): MarkdownValue | undefined =>
    finding[field] === undefined ? undefined : authored.markdown(finding[field], `${pointer}/${field}`)
  const { plainTitle, references } = finding
  return present({
    plainTitle: plainTitle === undefined ? undefined : authored.inline(plainTitle, `${pointer}/plainTitle`),
    current: markdown('current'),
    problem: markdown('problem'),
    fix: markdown('fix'),
    effort: optional(effort),
    impact: lines(authored, finding.impact ?? [], `${pointer}/impact`),
    issues: lines(authored, finding.issues, `${pointer}/issues`),
    evidence: snippets(context, finding.evidence, `${pointer}/evidence`),
    affects: some(finding.affects.map((entry, index) => affected(entry, `${pointer}/affects/${index}`))),
    occurrences: occurrences(context, result),
    actions: tickedItems(context, finding.actions, `${pointer}/actions`),
    ...files(context, finding),
    references:
      references.length > 0
        ? references.map((one, index) => reference(context, one, `${pointer}/references/${index}`))
        : undefined,
    standards: some(finding.standards),
    tags: some(finding.tags),
  })
}

/** What is affected: a path reads as code, a feature as words. */
function affected(entry: string, pointer: string): InlineValue | string {
  return /^[^\s`]*[/.][^\s`]*$/.test(entry) ? { kind: 'inline', value: `\`${entry}\``, pointer } : entry
}

function relations(context: ViewContext, { finding, duplicates }: FindingResult): Partial<Card> {
  const { assessment, authored, href } = context
  const index = assessment.findings.decisions.findIndex(({ id }) => id === finding.decision)
  const decision = assessment.findings.decisions[index]
  return present({
    sources: some(finding.sources.map((id): Linked => categoryLink(context, id) ?? { text: id })),
    duplicateOf: finding.duplicateOf === undefined ? undefined : findingLink(context, finding.duplicateOf),
    duplicates: findingLinks(context, duplicates),
    dependsOn: findingLinks(context, finding.dependsOn),
    related: findingLinks(context, finding.related),
    decision: decision && {
      text: authored.inline(decision.title, `/decisions/${index}/title`),
      href: href.decision(decision.id),
    },
  })
}

function occurrences({ figure, optional }: ViewContext, result: FindingResult): Card['occurrences'] {
  const count = optional(result.occurrences)
  if (!count) return undefined
  const labels = result.finding.occurrences?.breakdown ?? []
  const breakdown = (result.breakdown ?? []).flatMap((id, index): { label: string; count: FigureValue }[] => {
    const part = labels[index]
    return part ? [{ label: part.label, count: figure(id) }] : []
  })
  return { count, ...(breakdown.length > 0 ? { breakdown } : {}) }
}

/** Files that a finding asks for: a few as paths, several as a tree. */
function files({ assessment }: ViewContext, { id }: Finding): Pick<Card, 'artifacts' | 'tree'> {
  const own = assessment.artifacts.rows.filter(({ findings }) => findings.includes(id))
  if (own.length >= fewestInTree) return present({ tree: treeOf(own)?.roots })
  return present({ artifacts: some(own.map(({ artifact }) => artifact.path)) })
}

function some<Value>(values: readonly Value[]): Value[] | undefined {
  return values.length > 0 ? [...values] : undefined
}
