import type { PhrasingContent } from 'mdast'
import type { Words } from '../locale/index.js'
import { link, text } from '../tree/builders.js'
import { inBrackets, joined, phrasing } from './phrasing.js'
import type { Linked } from './props.js'

/** Text that links when it has somewhere to go. */
export function linkTo(target: Linked | undefined): PhrasingContent[] {
  const content = phrasing(target?.text)
  return target?.href !== undefined && content.length > 0 ? [link(target.href, content)] : content
}

/** Links on one line: `SEC-01, SEC-02`. */
export function linkList(words: Words, targets: readonly Linked[] | undefined): PhrasingContent[] {
  return joined((targets ?? []).map(linkTo), words.components.shared.list)
}

/** Links in brackets after the text they belong to. */
export function linksAfter(words: Words, targets: readonly Linked[] | undefined): PhrasingContent[] {
  const links = inBrackets(linkList(words, targets))
  return links.length > 0 ? [text(' '), ...links] : []
}
