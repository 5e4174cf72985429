import { VFile } from 'vfile'
import { excerpt } from '../diagnostics/excerpt.js'
import { report } from '../diagnostics/report.js'
import { coverage, type Coverage, type CoveredKind, type Document } from '../document/index.js'
import type { Findings, Source } from '../model/index.js'
import type { Run } from './run.js'

/** Documents that show each kind of text whole. */
const shownIn = {
  finding: '`backlog`',
  strength: '`gap-analysis`',
  action: '`backlog`, `technical-recommendations`',
  reference: '`backlog`',
  snippet: '`technical-recommendations`',
} as const satisfies Record<CoveredKind, string>

/** Tells every text of the findings that no document shows, where it stands, and gives the counts. */
export function tellCoverage(
  findings: Findings,
  documents: readonly Document[],
  { run, source }: { readonly run: Run; readonly source: Pick<Source, 'file' | 'locate'> },
): Coverage['counts'] {
  const file = new VFile()
  run.files.push(file)
  const { counts, missing } = coverage(findings, documents)
  for (const { kind, pointer, text } of missing) {
    const values = { kind, text: excerpt(text), kinds: shownIn[kind] }
    report(file, 'text-not-shown', values, { path: source.file.path, place: source.locate(pointer) })
  }
  return counts
}
