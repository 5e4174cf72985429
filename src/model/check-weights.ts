import { report } from '../diagnostics/report.js'
import type { CrossCheck } from './cross-check.js'
import { rawAt, rawEntries, rawNumber, rawText, type RawEntry } from './raw.js'

/** Reports sibling categories whose weights are all 0: their mean does not exist. */
export function checkWeights({ file, value, place }: CrossCheck): void {
  const method = rawText(value, 'scoring', 'method') ?? 'weighted-mean'
  const siblings = new Map<string, RawEntry[]>()
  for (const entry of rawEntries(value, 'categories')) {
    if (rawAt(entry.value, ['applicable']) === false) continue
    const parent = rawText(entry.value, 'parent') ?? ''
    siblings.set(parent, [...(siblings.get(parent) ?? []), entry])
  }
  for (const [parent, entries] of siblings) {
    const rule = parent === '' ? method : (rawText(value, 'scoring', 'rollUp') ?? 'weighted-mean')
    if (rule !== 'weighted-mean' && rule !== 'deduction') continue
    const [first] = entries
    if (first && entries.every((entry) => rawNumber(entry.value, 'weight') === 0)) {
      report(file, 'weights-zero', {}, { place: place([...first.path, 'weight']) })
    }
  }
}
