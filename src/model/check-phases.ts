import { excerpt } from '../diagnostics/excerpt.js'
import { report } from '../diagnostics/report.js'
import type { CrossCheck, RawPath } from './cross-check.js'
import { rawEntries, rawText, rawTexts } from './raw.js'

/** Reports findings that their own field and the tasks of the plan put into different phases. */
export function checkPhases({ file, value, place }: CrossCheck): void {
  const homes = new Map<string, { phase: string; path: RawPath }>()
  for (const entry of rawEntries(value, 'findings')) {
    const id = rawText(entry.value, 'id')
    const phase = rawText(entry.value, 'phase')
    if (id !== undefined && phase !== undefined) homes.set(id, { phase, path: [...entry.path, 'phase'] })
  }
  for (const owner of rawEntries(value, 'phases')) {
    const phase = rawText(owner.value, 'id')
    if (phase === undefined) continue
    for (const task of rawEntries(owner.value, 'tasks')) {
      for (const { text: finding, index } of rawTexts(task.value, 'findings')) {
        const path = [...owner.path, ...task.path, 'findings', index]
        const home = homes.get(finding)
        if (!home) homes.set(finding, { phase, path })
        else if (home.phase !== phase) {
          report(
            file,
            'phase-contradiction',
            { finding: excerpt(finding), phase: excerpt(phase), other: excerpt(home.phase) },
            { place: place(path), related: { label: 'stated here', place: place(home.path) } },
          )
        }
      }
    }
  }
}
