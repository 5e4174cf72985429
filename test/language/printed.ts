import type { Assessment } from '../../src/assess/index.js'
import { loadAssets, renderHtml } from '../../src/index.js'
import { compose, documentData, type Document } from '../../src/document/index.js'
import { documentIds } from '../../src/document/ids.js'
import { preparePdf, renderCsv, renderIssues, renderMarkdown } from '../../src/render/index.js'
import { entriesOf } from './neutral.js'

const assets = await loadAssets()

/** What readers of one file are shown, markup taken away. */
export type Printed = { readonly path: string; readonly text: string; readonly source: string }

/** Every document of a set as Markdown, as a page, and as what paper adds to it. */
export async function printedSet(assessment: Assessment): Promise<readonly Printed[]> {
  const { documents } = compose(assessment, { templates: assets.templates })
  const forms = documents.flatMap((document) => printedForms(document, documents, assessment))
  const data = await Promise.all(documentIds.map((kind) => printedData(kind, assessment)))
  return [...forms, ...data.flat()]
}

/** What a document holds for tools: tables, and the texts of issues. */
async function printedData(kind: (typeof documentIds)[number], assessment: Assessment): Promise<Printed[]> {
  const data = documentData(assessment, kind)
  if (!data) return []
  const tables = await Promise.all(data.tables.map((table) => renderCsv(kind, table)))
  const csv = tables.map(({ path, contents }) => ({
    path,
    text: markdownText(String(contents)),
    source: String(contents),
  }))
  const issues = renderIssues(kind, data.issues)
  const source = String(issues.contents)
  return [...csv, { path: issues.path, text: markdownText(issueTexts(JSON.parse(source))), source }]
}

function printedForms(document: Document, documents: readonly Document[], { ledger }: Assessment): Printed[] {
  const markdown = renderMarkdown(document, { documents })
  const page = renderHtml(document, { assets, documents, ledger })
  const { html, metadata, path } = preparePdf(document, page, { documents })
  const { title, author, subject, keywords } = metadata
  const outline = document.outline.map(({ text }) => text)
  const paper = [title, author, subject, ...keywords, ...outline, ...marginTexts(html)].join('\n')
  return [
    { path: markdown.path, text: markdownText(String(markdown.contents)), source: String(markdown.contents) },
    { path: page.path, text: pageText(String(page.contents)), source: String(page.contents) },
    { path, text: paper, source: html },
  ]
}

/** What people read in an issue; its other fields are words of trackers. */
function issueTexts(issues: unknown): string {
  const read = entriesOf(issues).filter(([key]) => ['title', 'description', 'body', 'name'].includes(key))
  return read.map(([, text]) => String(text)).join('\n')
}

/** Without addresses, anchors and fences' languages. */
function markdownText(markdown: string): string {
  return markdown
    .replace(/<a id="[^"]*"><\/a>/g, ' ')
    .replace(/\]\([^)]*\)/g, '] ')
    .replace(/^> \[!\w+\]/gm, ' ')
    .replace(/^(`{3,}|~{3,})\w*/gm, ' ')
    .replace(/https?:\S+/g, ' ')
}

/** What a page says: its text, the names of its parts for those who hear it, and what it says about itself. */
function pageText(html: string): string {
  const said = [...html.matchAll(/ (?:aria-label|title|alt)="([^"]*)"/g)].map(([, text = '']) => text)
  const meta = [...html.matchAll(/<meta name="(?:description|keywords|author)" content="([^"]*)"/g)]
  const body = html
    .replace(/<(style|head|script|svg|template)\b[\s\S]*?<\/\1>/g, ' ')
    .replace(/<[^>]*>/g, ' ')
    .replace(/https?:\S+/g, ' ')
  const title = /<title>([^<]*)</.exec(html)?.[1] ?? ''
  return [title, ...said, ...meta.map(([, text = '']) => text), body].join('\n').replace(/&#?\w+;/g, ' ')
}

/** Texts of the margins of paper, which stand in its styles with their umlauts as escapes. */
function marginTexts(html: string): string[] {
  return [...html.matchAll(/content:\s*([^;}]*)/g)].flatMap(([, content = '']) =>
    [...content.matchAll(/"((?:[^"\\]|\\.)*)"/g)].map(([, text = '']) =>
      text.replace(/\\([0-9a-f]{1,6}) ?/gi, (_, code: string) => String.fromCodePoint(parseInt(code, 16))),
    ),
  )
}
