import { VFile } from 'vfile'
import { report } from '../diagnostics/report.js'

/** The message that neither the command line nor the config says what to read. */
export function unnamedFindings(command: string): VFile {
  const file = new VFile()
  report(file, 'findings-not-named', { command })
  return file
}
