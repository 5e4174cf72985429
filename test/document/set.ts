import { checkAgreement, compose, type DocumentId } from '../../src/document/index.js'
import type { Assessment } from '../../src/assess/index.js'
import { loadTemplates } from '../../src/io/templates.js'
import { printMarkdown } from '../../src/tree/print/markdown.js'
import type { Composed } from './composed.js'

const templates = await loadTemplates()

/** The documents of a whole set by kind, so that links between them are looked at, too; and what is wrong with it. */
export function composedSet(
  assessment: Assessment,
  only?: readonly DocumentId[],
): {
  readonly documents: Partial<Readonly<Record<DocumentId, Composed>>>
  readonly messages: readonly string[]
} {
  const { documents, files, ledger } = compose(assessment, { templates, documents: only })
  const messages = [...files, checkAgreement(documents, { ledger })].flatMap((file) =>
    file.messages.map(String),
  )
  return {
    documents: Object.fromEntries(
      documents.map(({ kind, tree }) => [kind, { tree, markdown: printMarkdown(tree), messages }]),
    ),
    messages,
  }
}

/** The text under a heading of the second level. */
export function section(markdown: string, heading: string): string {
  const [, text = ''] = markdown.split(new RegExp(`^## (?:<a [^>]*></a>)?${heading}.*$`, 'm'))
  return (text.split(/^## /m)[0] ?? '').trim()
}
