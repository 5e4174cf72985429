import type { VFile } from 'vfile'
import { report } from '../../diagnostics/report.js'

/** Tells a document that takes more pages than its readers were promised, although it was printed as small as can be read. */
export function tellLength(
  { document, mostPages }: { readonly document: string; readonly mostPages?: number | undefined },
  pages: number | undefined,
  file: VFile,
): void {
  if (mostPages === undefined || pages === undefined || pages <= mostPages) return
  report(file, 'pages-exceeded', { document, pages: String(pages), most: String(mostPages) })
}
