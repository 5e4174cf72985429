import {
  grouped,
  present,
  type FigureId,
  type ReadinessGroup,
  type ReadinessItem,
} from '../../assess/index.js'
import type { FigureValue, InlineValue } from '../../tree/value.js'
import type { ViewContext } from '../context.js'
import { badge } from './badge.js'
import { checklistTitle } from './checklist.js'
import { findingLinks } from './finding-links.js'
import { findingLink } from './findings.js'
import { tickedItems, type ListItem } from './items.js'
import type { Entry, Props } from './props.js'

type List = Entry<Props<'checklist'>['lists']>
type Group = Entry<List['groups']>

/** Everything to be done before release as boxes, by priority, inside it by where they come from; undefined without any. */
export function readiness(
  context: ViewContext,
  { depth }: { readonly depth: Props<'checklist'>['depth'] },
): Props<'checklist'> | undefined {
  const { groups } = context.assessment.readiness
  if (groups.length === 0) return undefined
  const texts = textsOf(context)
  return { depth, lists: groups.map((group) => listOf(context, group, texts)) }
}

type BoxText = {
  readonly group: InlineValue | string
  readonly item: ListItem
  /** What stands in bold before it, whether a finding stands behind it or not. */
  readonly marks?: readonly string[]
}
type Texts = ReadonlyMap<string, BoxText>

function listOf(context: ViewContext, { level, all, done, items }: ReadinessGroup, texts: Texts): List {
  const said = context.words.documents.readinessChecklist
  const bySource = grouped(items, ({ source, pointer }) => [`${source} ${groupKey(source, pointer)}`])
  const groups = [...bySource.values()].map((some): Group => {
    const [first] = some
    return {
      ...present({ label: first && texts.get(first.pointer)?.group }),
      items: some.flatMap((item) => boxOf(context, item, texts)),
    }
  })
  return {
    ...(level ? { priority: badge(level) } : { title: said.withoutPriority }),
    done: context.figure(done),
    all: context.figure(all),
    groups,
  }
}

/** Items of one checklist stay together; the other sources make one group each. */
function groupKey(source: ReadinessItem['source'], pointer: string): string {
  return source === 'checklist' ? pointer.split('/').slice(0, 3).join('/') : ''
}

function boxOf(
  context: ViewContext,
  { additional, done, pointer, source }: ReadinessItem,
  texts: Texts,
): ListItem[] {
  const known = texts.get(pointer)
  if (!known) return []
  const { additional: word } = context.words.documents.readinessChecklist
  const marks = [...(additional ? [word] : []), ...(known.marks ?? [])]
  const lead = marks.length > 0 ? marks.join(context.words.components.shared.list) : undefined
  // Points of a checklist know by themselves whether they have a box.
  const ticked = source === 'checklist' ? {} : { done }
  return [{ ...known.item, ...ticked, ...present({ lead }) }]
}

/** What stands beside each box, by its place in the file, and the heading of the group it belongs to. */
function textsOf(context: ViewContext): Texts {
  const { assessment, authored, narrative, words } = context
  const said = words.documents.readinessChecklist.sources
  const findings = assessment.rows.map(({ effort, finding, pointer }) => {
    const text = authored.inline(finding.title, `${pointer}/title`)
    const item = {
      text,
      findings: [findingLink(context, finding.id)],
      ...present({ effort: knownFigure(context, effort) }),
    }
    return [pointer, { group: said.finding, item }] as const
  })
  const requirements = assessment.requirements.flatMap(({ rows }) =>
    rows.map(({ requirement, pointer, blocks }) => {
      const text = authored.inline(requirement.text, `${pointer}/text`)
      const item = { text, ...present({ findings: findingLinks(context, requirement.findings) }) }
      const marks = blocks ? [words.components.finding.blocker] : []
      return [pointer, { group: said.requirement, item, marks }] as const
    }),
  )
  const conditions = assessment.verdicts.flatMap((verdict) =>
    verdict.conditions.map((condition) => {
      const text = narrative.inline(condition.text, `${condition.pointer}/text`)
      const item = { text, ...present({ findings: findingLinks(context, condition.findings) }) }
      return [condition.pointer, { group: said.condition, item }] as const
    }),
  )
  const entries: (readonly [string, BoxText])[] = [
    ...findings,
    ...requirements,
    ...conditions,
    ...checklistTexts(context),
  ]
  return new Map(entries)
}

/** An unknown effort is told in the backlog; a box does without. */
function knownFigure({ assessment, figure }: ViewContext, id: FigureId | undefined): FigureValue | undefined {
  return id === undefined || assessment.ledger.get(id).value === null ? undefined : figure(id)
}

function checklistTexts(context: ViewContext) {
  return context.assessment.checklists.flatMap((result) => {
    const group = checklistTitle(result, context)
    return result.checklist.groups.flatMap(({ items }, position) => {
      const list = `${result.pointer}/groups/${position}/items`
      return (tickedItems(context, items, list) ?? []).map(
        (item, place) => [`${list}/${place}`, { group, item }] as const,
      )
    })
  })
}
