import type { Pointer } from '../../assess/index.js'
import type { Item } from '../../model/index.js'
import type { ViewContext } from '../context.js'
import type { DataTable } from './data.js'
import { betweenEntries, categoryName, numbers, phaseName, yes } from './finding-table.js'
import { plainText } from './plain-text.js'

/** What every action of one finding or decision has in common. */
type Owner = {
  readonly kind: string
  readonly number: string
  readonly title: string
  readonly section?: string | undefined
  readonly priority?: string | undefined
  readonly status: string
  readonly phase?: string | undefined
  readonly owner?: string | undefined
  readonly due?: string | undefined
  readonly key: string
}

/** An action with its place: `1 › 2` is the second one below the first; `1.2` would be a date to some spreadsheets. */
type Step = { readonly item: Item; readonly pointer: Pointer; readonly place: readonly number[] }

/** Every action item of findings and decisions as a row, those below others after them; undefined without any. */
export function actionTable(context: ViewContext): DataTable | undefined {
  const said = context.words.documents.backlog.table
  const rows = [...findingActions(context), ...decisionActions(context)]
  if (rows.length === 0) return undefined
  const columns = [said.number, said.title, said.step, said.level, said.notes, said.ticked, said.kind]
  const inherited = [said.parent, said.section, said.priority, said.status, said.phase, said.owner, said.due]
  return { name: 'actions', columns: [...columns, ...inherited, said.findings, said.key], rows }
}

function findingActions(context: ViewContext): DataTable['rows'] {
  const { assessment, authored, words } = context
  return assessment.rows.flatMap(({ finding, pointer, phase, priority, status }) => {
    const owner: Owner = {
      kind: words.documents.backlog.kinds.finding,
      number: finding.displayId ?? finding.id,
      title: plainText(authored.inline(finding.title, `${pointer}/title`)),
      section: categoryName(context, finding.category),
      priority: priority?.label,
      status: finding.status.label ?? status.label,
      phase: phaseName(context, phase),
      owner: finding.owner,
      due: finding.due,
      key: finding.id,
    }
    return rowsOf(context, owner, steps(finding.actions, `${pointer}/actions`))
  })
}

function decisionActions(context: ViewContext): DataTable['rows'] {
  const { assessment, authored, words } = context
  return assessment.findings.decisions.flatMap(({ id, title, status, actions }, index) => {
    const owner: Owner = {
      kind: words.documents.backlog.kinds.decision,
      number: id,
      title: plainText(authored.inline(title, `/decisions/${index}/title`)),
      status: words.documents.roadmap.decisionStatus[status],
      key: id,
    }
    return rowsOf(context, owner, steps(actions, `/decisions/${index}/actions`))
  })
}

function rowsOf(context: ViewContext, owner: Owner, given: readonly Step[]): DataTable['rows'] {
  const { kind, number, title, section, priority, status, phase, key } = owner
  return given.map(({ item, pointer, place }) => [
    number,
    plainText(context.authored.inline(item.text, `${pointer}/text`)),
    place.join(' › '),
    place.length,
    notes(context, item, pointer),
    yes(context, item.done) ?? '',
    kind,
    title,
    ...[section, priority, status, phase, owner.owner, owner.due].map((text) => text ?? ''),
    numbers(context, item.findings),
    key,
  ])
}

/** Boxes, each followed by those below it. */
function steps(items: readonly Item[], pointer: Pointer, above: readonly number[] = []): Step[] {
  return boxes(items, pointer).flatMap(({ item, pointer: own }, index) => {
    const place = [...above, index + 1]
    return [{ item, pointer: own, place }, ...steps(item.items, `${own}/items`, place)]
  })
}

/** Boxes of a list; in the place of a point without one stand the boxes below it. */
function boxes(items: readonly Item[], pointer: Pointer): Pick<Step, 'item' | 'pointer'>[] {
  return items.flatMap((item, index) => {
    const own = `${pointer}/${index}`
    return item.box ? [{ item, pointer: own }] : boxes(item.items, `${own}/items`)
  })
}

/** The points below an action that only explain it, and those below them. */
function notes(context: ViewContext, { items }: Item, pointer: Pointer): string {
  return explanations(context, items, `${pointer}/items`).join(betweenEntries)
}

function explanations(context: ViewContext, items: readonly Item[], pointer: Pointer): string[] {
  return items.flatMap(({ box, items: below, text }, index) => {
    if (box) return []
    const own = `${pointer}/${index}`
    const said = plainText(context.authored.inline(text, `${own}/text`))
    return [said, ...explanations(context, below, `${own}/items`)]
  })
}
