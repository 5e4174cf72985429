import { VFile } from 'vfile'
import type { Assessment } from '../assess/index.js'
import { adviseNearest, choices } from '../diagnostics/advice.js'
import { report } from '../diagnostics/report.js'
import type { ExpandOptions } from '../template/expand.js'
import { narrativeBlocks } from './part/narrative-text.js'

/** Tells of prose that no document has a place for, so that it is not lost in silence. */
export function checkNarrative(
  { findings: { narrative } }: Assessment,
  locate: ExpandOptions<never>['locate'],
): VFile {
  const file = new VFile()
  const known = new Set<string>(narrativeBlocks)
  for (const block of Object.keys(narrative)) {
    if (known.has(block)) continue
    const advice = adviseNearest(block, narrativeBlocks, `Blocks are ${choices(narrativeBlocks)}.`)
    report(file, 'narrative-unplaced', { block, advice }, locate?.(`/narrative/${block}`))
  }
  return file
}
