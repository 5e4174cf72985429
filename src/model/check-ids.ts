import { report } from '../diagnostics/report.js'
import { excerpt } from '../diagnostics/excerpt.js'
import type { CrossCheck, RawPath } from './cross-check.js'
import { entityLists, listsAt, localLists } from './entity-lists.js'
import { rawText, type RawEntry } from './raw.js'

/** Reports ids that occur twice: over the file for entities, in their list for scales, rules and other local ids. */
export function checkIds(check: CrossCheck): void {
  const first = new Map<string, RawPath>()
  for (const entry of Object.values(entityLists)
    .flat()
    .flatMap((pattern) => listsAt(check.value, pattern).flat())) {
    const id = rawText(entry.value, 'id')
    if (id === undefined) continue
    const path = [...entry.path, 'id']
    const before = first.get(id.toLowerCase())
    if (before === undefined) first.set(id.toLowerCase(), path)
    else tellDuplicate(check, 'id-duplicate', { id: excerpt(id) }, path, before)
  }
  for (const pattern of localLists) {
    for (const list of listsAt(check.value, pattern))
      checkList(check, list, pattern.join('.').replace('.*', ''))
  }
}

function checkList(check: CrossCheck, list: readonly RawEntry[], scale: string): void {
  const first = new Map<string, RawPath>()
  for (const { value, path } of list) {
    const id = rawText(value, 'id')
    if (id === undefined) continue
    const before = first.get(id)
    const here = [...path, 'id']
    if (before === undefined) first.set(id, here)
    else tellDuplicate(check, 'scale-id-duplicate', { id: excerpt(id), scale }, here, before)
  }
}

function tellDuplicate(
  { file, place }: CrossCheck,
  rule: 'id-duplicate' | 'scale-id-duplicate',
  values: { id: string; scale: string } | { id: string },
  path: RawPath,
  before: RawPath,
): void {
  report(
    file,
    rule,
    { scale: '', ...values },
    { place: place(path), related: { label: 'first one', place: place(before) } },
  )
}
