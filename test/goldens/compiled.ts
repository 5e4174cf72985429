import { readdirSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { assess, type Assessment } from '../../src/assess/index.js'
import { loadAssets } from '../../src/build/assets.js'
import { renderHtml } from '../../src/build/render-html.js'
import { checkAgreement, compose, documentData, type Document } from '../../src/document/index.js'
import { check, readSource } from '../../src/model/index.js'
import { documentFormats } from '../../src/render/formats.js'
import { renderCsv, renderIssues, renderMarkdown, type Rendition } from '../../src/render/index.js'

/** Examples whose outputs are committed as goldens: every folder of them. */
export const examples: readonly string[] = readdirSync('examples', { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .map(({ name }) => name)
  .toSorted()

/** One document of a set in the formats that need no browser. */
export type Compiled = {
  readonly document: Document
  readonly markdown: string
  readonly html: string
}

/** A whole set, and the messages of composing it and of holding it together. */
export type CompiledSet = {
  readonly assessment: Assessment
  readonly documents: readonly Compiled[]
  /** What documents hold for tools. */
  readonly data: readonly Rendition[]
  readonly messages: readonly string[]
}

/** Compiles findings as `dossier build` does, without writing. */
export async function compile(path: string): Promise<CompiledSet> {
  const source = await readSource({ path, text: await readFile(path, 'utf8') })
  const findings = check(source)
  if (!findings) throw new Error(`Cannot compile ${path}: ${source.file.messages.join('\n')}`)
  return compileAssessment(assess(findings))
}

/** Composes and renders an assessment. */
export async function compileAssessment(assessment: Assessment): Promise<CompiledSet> {
  const assets = await loadAssets()
  const { documents, files, ledger } = compose(assessment, {
    templates: assets.templates,
    formats: documentFormats(),
  })
  const agreement = checkAgreement(documents, { ledger })
  return {
    assessment,
    data: (await Promise.all(documents.map((document) => dataOf(document, assessment)))).flat(),
    documents: documents.map((document) => ({
      document,
      markdown: text(renderMarkdown(document, { documents }).contents),
      html: text(renderHtml(document, { assets, documents, ledger }).contents),
    })),
    messages: [...files, agreement].flatMap(({ messages }) => messages.map(String)),
  }
}

async function dataOf({ kind, name }: Document, assessment: Assessment): Promise<readonly Rendition[]> {
  const data = documentData(assessment, kind)
  if (!data) return []
  return [
    ...(await Promise.all(data.tables.map((table) => renderCsv(name, table)))),
    renderIssues(name, data.issues),
  ]
}

/** Where the golden of a document stands. */
export function goldenPath(example: string, name: string): string {
  return join('..', '..', 'examples', example, 'dossier', name)
}

/** What a reader of a page reads, block by block. */
export function htmlText(html: string): string {
  const [, body = ''] = /<body[^>]*>([^]*)<\/body>/.exec(html) ?? []
  return (
    body
      .replace(/<(svg|script|template)[^]*?<\/\1>/g, '')
      .replace(/<\/(?:td|th)>/g, ' | ')
      .replace(
        /<(?:br|\/?(?:p|div|h[1-6]|li|ul|ol|tr|table|section|aside|header|main|footer|nav|pre|dl|dt|dd))\b[^>]*>/g,
        '\n',
      )
      .replace(/<[^>]+>/g, '')
      .replace(/&(?:lt|#x3C);/g, '<')
      .replace(/&nbsp;|\u{a0}/gu, ' ')
      .replace(/&gt;/g, '>')
      .replace(/&quot;/g, '"')
      .replace(/&amp;/g, '&')
      .replace(/[ \t]+$/gm, '')
      .replace(/\n{2,}/g, '\n')
      .trim() + '\n'
  )
}

function text(contents: string | Uint8Array): string {
  if (typeof contents !== 'string') throw new Error('Cannot read bytes, expected text')
  return contents
}
