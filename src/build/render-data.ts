import { VFile } from 'vfile'
import { choices } from '../diagnostics/advice.js'
import { report } from '../diagnostics/report.js'
import type { Assessment } from '../assess/index.js'
import type { Document } from '../document/index.js'
import type { FormatId, Rendition } from '../render/index.js'
import type { Run } from './run.js'

/** What is rendered, and in which formats. */
export type DataToRender = {
  readonly documents: readonly Document[]
  readonly assessment: Assessment
  readonly formats: readonly FormatId[]
  /** Whether the formats were asked for by name, so that one without a file deserves a message. */
  readonly formatsNamed?: boolean | undefined
}

/** Formats of what documents hold for tools. */
const dataFormats = ['csv', 'issues'] as const

/**
 * Renders what the documents of a set hold for tools, by document: tables as CSV, issues as JSON. A format that was
 * asked for by name and that no document has anything for is told.
 */
export async function renderData(
  set: DataToRender,
  run: Run,
): Promise<ReadonlyMap<string, readonly Rendition[]>> {
  const wanted = dataFormats.filter((format) => set.formats.includes(format))
  if (wanted.length === 0) return new Map()
  const { documentData, kindsWithData } = await import('../document/index.js')
  const { renderCsv, renderIssues } = await import('../render/index.js')
  const files = new Map<string, readonly Rendition[]>()
  for (const { kind, name } of set.documents) {
    const data = documentData(set.assessment, kind)
    if (!data) continue
    const tables = wanted.includes('csv') ? data.tables : []
    const csv = await Promise.all(tables.map((table) => renderCsv(name, table, set.assessment.locale)))
    files.set(kind, [...csv, ...(wanted.includes('issues') ? [renderIssues(name, data.issues)] : [])])
  }
  if (files.size === 0 && set.formatsNamed) {
    const told = new VFile()
    run.files.push(told)
    const documents = choices(kindsWithData())
    for (const format of wanted) report(told, 'format-without-content', { format, documents })
  }
  return files
}
