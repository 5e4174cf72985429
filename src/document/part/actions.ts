import { present, type Pointer } from '../../assess/index.js'
import type { Action, ActionItem } from '../../model/index.js'
import type { InlineValue } from '../../tree/value.js'
import type { ViewContext } from '../context.js'
import { documentLink } from './document-link.js'
import { fill } from './fill.js'
import { findingLinks } from './finding-links.js'
import { plannedItems, type ListItem } from './items.js'
import type { Props } from './props.js'
import { roleLabel } from './role-label.js'

/** What to do by when, as task lists; undefined when nothing is to be done. */
export function actions(
  context: ViewContext,
  {
    depth,
    mostPoints = Number.POSITIVE_INFINITY,
  }: {
    readonly depth: Props<'actions'>['depth']
    /** With more points than these, those below others are left out. */
    readonly mostPoints?: number
  },
): Props<'actions'> | undefined {
  const isLong = pointsOf(context.assessment.findings.actions.flatMap(({ items }) => items)) > mostPoints
  const horizons = context.assessment.findings.actions.flatMap((action, index) => {
    const pointer = `/actions/${index}`
    if (action.items.length === 0) return []
    return [
      {
        horizon: context.narrative.inline(action.horizon, `${pointer}/horizon`),
        ...present({ condition: conditionOf(action, pointer, context) }),
        items: action.items.map((item, position) =>
          actionItem(isLong ? { ...item, items: [] } : item, `${pointer}/items/${position}`, context),
        ),
      },
    ]
  })
  return horizons.length > 0 ? { depth, horizons } : undefined
}

/** Points with all those below them. */
function pointsOf(items: readonly Pick<ActionItem, 'items'>[]): number {
  return items.reduce((sum, { items: below }) => sum + 1 + pointsOf(below), 0)
}

function conditionOf(
  { condition, scenario }: Action,
  pointer: Pointer,
  { assessment, authored, words }: ViewContext,
): InlineValue | string | undefined {
  if (condition !== undefined) return authored.inline(condition, `${pointer}/condition`)
  const chosen = assessment.findings.scenarios.find(({ id }) => id === scenario)
  return chosen && fill(words.documents.roadmap.scenarioChosen, { scenario: chosen.name })
}

function actionItem(item: ActionItem, pointer: Pointer, context: ViewContext): ListItem {
  const { assessment, narrative, optional } = context
  const { role, audience, document } = 'document' in item ? item : { ...noDetails, ...item }
  const effort = assessment.subject.actions.find((entry) => entry.pointer === pointer)?.effort
  return {
    text: narrative.inline(item.text, `${pointer}/text`),
    ...present({
      done: item.box ? item.done : undefined,
      lead: audience ?? (role === undefined ? undefined : roleLabel(context, role)),
      object: document === undefined ? undefined : documentLink(context, document),
      effort: optional(effort),
      findings: findingLinks(context, item.findings),
      items: plannedItems(context, item.items, `${pointer}/items`),
    }),
  }
}

const noDetails = { role: undefined, audience: undefined, document: undefined }
