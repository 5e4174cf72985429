import type { BlockContent } from 'mdast'
import type { Document } from '../../document/document.js'
import { fill } from '../../diagnostics/report.js'
import type { Words } from '../../locale/index.js'
import { heading, item, link, list, paragraph, region, root, strong, text } from '../../tree/builders.js'

/** A document of the set and the files it was written to, relative to the output folder, the page first. */
export type Listed = { readonly document: Document; readonly files: readonly string[] }

/** The page that leads to a set of documents, as a document of its own; undefined when there is no choice to make. */
export function setIndex(
  listed: readonly Listed[],
  /** Files that belong to the whole set. */
  shared: readonly string[],
  words: Words['page'],
): Document | undefined {
  const first = listed[0]?.document
  if (first === undefined || listed.length < 2) return undefined
  const { cover, locale, meta } = first
  const { audience: _audience, description: _description, ...common } = meta
  const { index } = words
  const title = meta.subject ?? words.documents
  // What the heading says is not said again.
  const facts = cover.filter((fact) => fact.text !== title)
  const data = shared.length > 0 ? [heading(2, index.data), filesLine(shared, index.dataFiles)] : []
  return {
    kind: 'index',
    name: 'index',
    title: words.documents,
    locale,
    tree: root(
      heading(1, title),
      region('facts', list(facts.map((fact) => item(paragraph(strong(fact.label), `: ${fact.text}`))))),
      ...listed.flatMap((one) => entry(one, index)),
      ...data,
    ),
    outline: [],
    figures: [],
    cover: [],
    meta: common,
  }
}

function entry(
  { document, files: [page = '', ...others] }: Listed,
  words: Words['page']['index'],
): BlockContent[] {
  const { audience, description } = document.meta
  return [
    heading(2, link(encodeURI(page), document.title)),
    ...(description === undefined ? [] : [paragraph(description)]),
    ...(audience === undefined ? [] : [paragraph(fill(words.audience, { audience }))]),
    ...(others.length > 0 ? [filesLine(others, words.files)] : []),
  ]
}

/** Links by file name: a reader who sees one alone still knows what it opens. */
function filesLine(files: readonly string[], label: string): BlockContent {
  const links = files.flatMap((file, at) => [...(at > 0 ? [text(', ')] : []), link(encodeURI(file), file)])
  return paragraph(`${label} `, links)
}
