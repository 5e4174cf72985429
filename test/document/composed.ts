import { readFileSync } from 'node:fs'
import type { Nodes, Root } from 'mdast'
import { z } from 'zod'
import type { Assessment } from '../../src/assess/index.js'
import { createContext } from '../../src/document/context.js'
import { checkAgreement, compose, documentKinds, type DocumentId } from '../../src/document/index.js'
import { printMarkdown } from '../../src/tree/print/markdown.js'
import { toText } from '../../src/tree/to-text.js'

/** One document of an assessment, as a test looks at it. */
export type Composed = {
  readonly tree: Root
  readonly markdown: string
  /** Rules of all messages, those about agreement included. */
  readonly messages: readonly string[]
}

/** Composes one kind of document alone; undefined when the findings hold nothing for it. */
export function composed(assessment: Assessment, kind: DocumentId): Composed | undefined {
  const path = `templates/${kind}.md.hbs`
  const source = readFileSync(path, 'utf8')
  const { documents, files, ledger } = compose(assessment, {
    templates: { documents: { [kind]: { path, source } }, partials: {} },
    documents: [kind],
  })
  const agreement = checkAgreement(documents, { ledger })
  const messages = [...files, agreement].flatMap((file) => file.messages.map(String))
  const [document] = documents
  return document ? { tree: document.tree, markdown: printMarkdown(document.tree), messages } : undefined
}

/** What is wrong with the view of a kind of document; nothing when it fits its schema or there is no document. */
export function viewProblems(assessment: Assessment, id: DocumentId): string | undefined {
  const kind = documentKinds[id]
  const view = kind.make(createContext(assessment))
  if (view === undefined) return undefined
  const { error } = kind.view.safeParse(view)
  return error && z.prettifyError(error)
}

/** Traces that absent data would leave: words of code, labels without text, headings without content. */
export function traces({ tree, markdown }: Composed): string[] {
  const words = markdown.match(
    /\b(?:undefined|null|NaN|\[object \w+\])\b|\{\{|\{\w+\}|\*\*[^*\n]*:\*\*[ \t]*$(?!\n\n)/gm,
  )
  return [...(words ?? []), ...emptyHeadings(tree)]
}

/** Headings that nothing stands under but another heading that is no deeper, or the end. */
function emptyHeadings({ children }: Root): string[] {
  const flat = children.flatMap(blocksOf)
  return flat.flatMap((node, index) => {
    if (node.type !== 'heading') return []
    const next = flat[index + 1]
    const isEmpty = next === undefined || (next.type === 'heading' && next.depth <= node.depth)
    return isEmpty || toText(node).trim() === '' ? [`empty heading: ${toText(node)}`] : []
  })
}

/** Regions of components are looked into: their headings count like those of the template. */
function blocksOf(node: Nodes): Nodes[] {
  return node.type === 'region' ? node.children.flatMap(blocksOf) : [node]
}
