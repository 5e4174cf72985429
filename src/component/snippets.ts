import type { BlockContent } from 'mdast'
import type { Words } from '../locale/index.js'
import { code, inlineCode, paragraph, region } from '../tree/builders.js'
import { label } from './labelled.js'
import { joined, phrasing } from './phrasing.js'
import type { Snippet } from './props.js'

/** Code with a line above it that says what it shows and where it stands; the kinds are told apart by word and by class. */
export function snippetBlocks(words: Words, snippets: readonly Snippet[] | undefined): BlockContent[] {
  return (snippets ?? []).map((snippet) =>
    region(`snippet-${snippet.kind}`, [paragraph(caption(words, snippet)), code(snippet.code, snippet.lang)]),
  )
}

function caption(words: Words, { kind, path, line, caption: said }: Snippet) {
  const place = path === undefined ? [] : [inlineCode(line === undefined ? path : `${path}:${line}`)]
  const about = joined([place, phrasing(said)], words.components.shared.dash)
  return joined([[label(words, words.components.snippet[kind])], about], ' ')
}
