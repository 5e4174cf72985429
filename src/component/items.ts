import type { BlockContent, ListItem } from 'mdast'
import type { Words } from '../locale/index.js'
import { item, list, paragraph, task } from '../tree/builders.js'
import { label } from './labelled.js'
import { linksAfter } from './links.js'
import { inBrackets, joined, phrasing } from './phrasing.js'
import type { Item } from './props.js'

/** Items as a (nested) list; those that can be ticked get a check box, ticked when done. None without items. */
export function itemList(words: Words, items: readonly Item[] | undefined, start?: number): BlockContent[] {
  const entries = (items ?? []).flatMap((entry) => itemNode(words, entry))
  return entries.length > 0 ? [list(entries, start === undefined ? {} : { ordered: true, start })] : []
}

function itemNode(words: Words, entry: Item): ListItem[] {
  const line = joined(
    [entry.lead ? [label(words, entry.lead)] : [], phrasing(entry.text), inBrackets(phrasing(entry.effort))],
    ' ',
  )
  if (line.length === 0) return []
  const content = [paragraph(line, linksAfter(words, entry.findings)), ...itemList(words, entry.items)]
  return [entry.done === undefined ? item(content) : task(entry.done, content)]
}
