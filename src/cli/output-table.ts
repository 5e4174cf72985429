import type { Output } from '../build.js'
import { joinPath } from '../plan/index.js'
import { size } from './size.js'
import { textTable } from './table.js'
import type { Terminal } from './terminal.js'

/** What was written, as a table: path, size, pages, and `unchanged` where nothing had to be written. */
export function outputTable(outputs: readonly Output[], folder: string, terminal: Terminal): string {
  return textTable(
    outputs.map(({ action, bytes, pages, path }) => [
      joinPath(folder, path),
      bytes === undefined ? '' : size(bytes),
      pages === undefined ? '' : `${pages} page${pages === 1 ? '' : 's'}`,
      action === 'keep' ? terminal.paint('dim', 'unchanged') : '',
    ]),
    ['left', 'right', 'right', 'left'],
  )
}
