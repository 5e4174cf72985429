import type { BlockContent, ListItem, PhrasingContent } from 'mdast'
import type { Words } from '../locale/index.js'
import { item, list, paragraph, task } from '../tree/builders.js'
import { label } from './labelled.js'
import { linksAfter, linkTo } from './links.js'
import { inBrackets, joined, phrasing } from './phrasing.js'
import type { Item } from './props.js'
import { wording } from './wording.js'

/** Items as a (nested) list; those that can be ticked get a check box, ticked when done. None without items. */
export function itemList(words: Words, items: readonly Item[] | undefined, start?: number): BlockContent[] {
  const entries = (items ?? []).flatMap((entry) => itemNode(words, entry))
  return entries.length > 0 ? [list(entries, start === undefined ? {} : { ordered: true, start })] : []
}

function itemNode(words: Words, entry: Item): ListItem[] {
  const line = joined(
    [entry.lead ? [label(words, entry.lead)] : [], subject(words, entry), inBrackets(phrasing(entry.effort))],
    ' ',
  )
  if (line.length === 0) return []
  const content = [paragraph(line, linksAfter(words, entry.findings)), ...itemList(words, entry.items)]
  return [entry.done === undefined ? item(content) : task(entry.done, content)]
}

/** What is to be done, and what with: "Read: Executive summary". */
function subject(words: Words, { text, object }: Item): PhrasingContent[] {
  const [verb, noun] = [phrasing(text), linkTo(object)]
  if (verb.length === 0 || noun.length === 0) return verb.length > 0 ? verb : noun
  return wording(words.components.shared.object, { text: verb, object: noun })
}
