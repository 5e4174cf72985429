import { present, type Pointer } from '../../assess/index.js'
import type { Item } from '../../model/index.js'
import type { FigureValue, InlineValue } from '../../tree/value.js'
import type { Authored, ViewContext } from '../context.js'
import { findingLinks } from './finding-links.js'
import type { Linked } from './findings.js'

/** A point of a list as components draw it. */
export type ListItem = {
  text: InlineValue | string
  done?: boolean
  lead?: string
  object?: Linked
  effort?: FigureValue
  findings?: Linked[]
  items?: ListItem[]
}

/** Points with those below them, each with its box to tick; undefined for none. */
export function tickedItems(
  context: ViewContext,
  items: readonly Item[],
  pointer: Pointer,
): ListItem[] | undefined {
  return listItems(context, items, { pointer, boxes: true, text: context.authored })
}

/** The same for points of the plan, whose text may name figures. */
export function plannedItems(
  context: ViewContext,
  items: readonly Item[],
  pointer: Pointer,
  { boxes = true }: { readonly boxes?: boolean } = {},
): ListItem[] | undefined {
  return listItems(context, items, { pointer, boxes, text: context.narrative })
}

/** Points with those below them, without boxes; undefined for none. */
export function plainItems(
  context: ViewContext,
  items: readonly Item[],
  pointer: Pointer,
): ListItem[] | undefined {
  return listItems(context, items, { pointer, boxes: false, text: context.authored })
}

type Where = { readonly pointer: Pointer; readonly boxes: boolean; readonly text: Authored }

function listItems(
  context: ViewContext,
  items: readonly Item[],
  { pointer, boxes, text: kind }: Where,
): ListItem[] | undefined {
  if (items.length === 0) return undefined
  return items.map(({ text, box, done, findings, items: below }, index) => {
    const place = `${pointer}/${index}`
    return {
      text: kind.inline(text, `${place}/text`),
      ...present({
        done: boxes && box ? done : undefined,
        findings: findingLinks(context, findings),
        items: listItems(context, below, { pointer: `${place}/items`, boxes, text: kind }),
      }),
    }
  })
}
