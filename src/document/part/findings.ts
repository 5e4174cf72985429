import { present, type FindingResult } from '../../assess/index.js'
import { entityAnchor } from '../../component/index.js'
import type { ViewContext } from '../context.js'
import { badge } from './badge.js'
import { allCategories, hasSection } from './categories.js'
import { isSome } from './is-some.js'
import type { Entry, Props } from './props.js'

/** A finding as one row of a table or list. */
export type FindingRow = Entry<Props<'gap-table'>['rows']>

/** A text that leads somewhere. */
export type Linked = NonNullable<FindingRow['category']>

/** What a row of a finding says besides title, levels and effort. */
export type RowOptions = {
  /** The row is the place that links to the finding lead to, where the finding has no card. */
  readonly anchored?: boolean
  readonly category?: boolean
  readonly phase?: boolean
  readonly priority?: boolean
}

/** A finding as a row: id, title with a link to its place in the gap analysis, levels, effort. */
export function findingRow(
  context: ViewContext,
  result: FindingResult,
  { anchored = false, category = true, phase = true, priority = true }: RowOptions = {},
): FindingRow {
  const { authored, optional } = context
  const { finding, pointer, severity, open } = result
  const isPlace = anchored && !hasCard(result)
  return {
    title: authored.inline(finding.title, `${pointer}/title`),
    displayId: finding.displayId ?? finding.id,
    ...(isPlace
      ? { anchor: entityAnchor('finding', finding.id) }
      : { href: context.href.finding(finding.id) }),
    ...(open ? {} : { counted: false }),
    ...present({
      component: finding.component,
      severity: severity && badge(severity),
      priority: priority && result.priority ? badge(result.priority) : undefined,
      status: isOneOfSeveral(context, result) ? statusBadge(context, result) : undefined,
      effort: optional(result.effort),
      cvss: optional(result.cvss),
      category: category ? categoryLink(context, finding.category) : undefined,
      phase: phase ? phaseLink(context, result.phase) : undefined,
      duplicateOf: finding.duplicateOf === undefined ? undefined : findingLink(context, finding.duplicateOf),
    }),
  }
}

/** Whether a finding has a card in the gap analysis: critical ones do, and those that say more than a row can show. */
export function hasCard({ critical, finding, duplicates }: FindingResult): boolean {
  const texts = [
    finding.plainTitle,
    finding.current,
    finding.problem,
    finding.fix,
    finding.likelihood,
    finding.decision,
    finding.owner,
    finding.due,
    finding.occurrences,
    finding.status.note,
    finding.status.reason,
  ]
  const lists = [
    finding.impact ?? [],
    finding.issues,
    finding.evidence,
    finding.references,
    finding.affects,
    finding.actions,
    finding.artifacts,
    finding.standards,
    finding.tags,
    finding.sources,
    finding.related,
    finding.dependsOn,
    duplicates,
  ]
  return critical || texts.some((text) => text !== undefined) || lists.some((list) => list.length > 0)
}

/** The id of a finding, leading to its place. */
export function findingLink(context: ViewContext, id: string): Linked {
  const { finding } = context.finding(id) ?? {}
  return { text: finding?.displayId ?? id, href: context.href.finding(id) }
}

/** The name of a category, leading to its section where it has one. */
export function categoryLink(context: ViewContext, id: string | undefined): Linked | undefined {
  const result = allCategories(context).find(({ category }) => category.id === id)
  if (!result) return undefined
  const { category } = result
  return {
    text: category.name,
    ...present({ href: hasSection(context, result) ? context.href.category(category.id) : undefined }),
  }
}

/** The name of a phase, leading to it. */
export function phaseLink(context: ViewContext, id: string | undefined): Linked | undefined {
  const phase = id === undefined ? undefined : context.phase(id)?.phase
  return phase && { text: phase.name, href: context.href.phase(phase.id) }
}

/** Open findings are told apart by status only where they have different ones, or words of their own. */
function isOneOfSeveral(context: ViewContext, { finding }: FindingResult): boolean {
  const { label, icon } = finding.status
  const used = context.assessment.counts.byStatus.filter(
    ({ level, listed }) => (level.class === 'open' || level.class === 'partial') && isSome(context, listed),
  )
  return used.length > 1 || label !== undefined || icon !== undefined
}

/**
 * The status of a finding, where it says something: the author gave it words of its own, or not all findings have
 * the same one.
 */
export function statusBadge(
  { assessment }: ViewContext,
  { finding, status }: FindingResult,
): { label: string; icon?: string } | undefined {
  const { counts, ledger } = assessment
  const { label, icon } = finding.status
  const isOwn = label !== undefined || icon !== undefined
  const all = ledger.get(counts.listed).shown
  const isShared = counts.byStatus.some(({ listed }) => ledger.get(listed).shown === all)
  if (isShared && !isOwn) return undefined
  return badge({ ...badge(status), ...present({ label, icon }) })
}
