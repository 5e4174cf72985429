import type { VFile } from 'vfile'
import { report } from '../../diagnostics/report.js'
import type { PrintablePdf } from './pdf.js'

/** Tells a document that takes more pages than its readers were promised, although it was printed as small as can be read. */
export function tellLength(
  { document, mostPages }: Pick<PrintablePdf, 'document' | 'mostPages'>,
  pages: number | undefined,
  file: VFile,
): void {
  if (mostPages === undefined || pages === undefined || pages <= mostPages) return
  report(file, 'pages-exceeded', { document, pages: String(pages), most: String(mostPages) })
}
