import type { VFile } from 'vfile'
import { report } from '../diagnostics/report.js'
import { nestingLimit, scanJson } from './json-scan.js'
import { linesOf } from './lines.js'
import { findExtent } from './place-tree.js'
import type { Source } from './source.js'

/** Reads strict JSON; what is wrong with it becomes messages of `file`. */
export function readJson(file: VFile, text: string): Source {
  const lines = linesOf(text)
  const scan = scanJson(text)
  const unreadable: Source = { file, format: 'json', value: undefined, locate: () => undefined }
  if (scan.state === 'deep') {
    report(file, 'nesting-too-deep', { limit: nestingLimit }, { place: lines.toPosition(scan.at) })
    return unreadable
  }
  if (scan.state === 'syntax') {
    const { at, ...values } = scan.problem
    report(file, 'json-syntax', values, { place: lines.toPosition(at) })
    return unreadable
  }
  for (const { name, first, second } of scan.duplicates) {
    report(
      file,
      'key-duplicate',
      { key: name },
      { place: lines.toPosition(second), related: { label: 'first one', place: lines.toPosition(first) } },
    )
  }
  const value: unknown = JSON.parse(text)
  return {
    file,
    format: 'json',
    value,
    locate: (pointer, part = 'value') => lines.toPosition(findExtent(scan.root, pointer, part)),
  }
}
