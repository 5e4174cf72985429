import { report } from '../diagnostics/report.js'
import { checkLocaleAt } from './check-locale.js'
import { describeValue } from './describe-value.js'
import type { CrossCheck } from './cross-check.js'
import { rawAt } from './raw.js'
import { schemaVersion } from './version.js'

/** Reports what concerns the file as a whole: its version, its language, older spellings, emptiness. */
export function checkFile(check: CrossCheck): void {
  checkVersion(check)
  checkLocaleAt(check, ['meta', 'locale'])
  checkOlderSpellings(check)
  if (isEmptyList(check.value, 'categories') && isEmptyList(check.value, 'findings')) {
    report(check.file, 'assessment-empty', {}, { place: check.place([]) })
  }
}

function checkVersion({ file, value, place }: CrossCheck): void {
  const version = rawAt(value, ['schemaVersion'])
  const where = { place: place(['schemaVersion']) }
  if (version === undefined || version === schemaVersion) return
  if (version === '1' || version === '1.0') {
    const values = { found: `schemaVersion: "${version}"`, expected: `\`schemaVersion: ${schemaVersion}\`` }
    report(file, 'spelling-older', values, where)
  } else {
    report(
      file,
      'schema-version-unknown',
      { found: describeValue(version), expected: `\`${schemaVersion}\`` },
      where,
    )
  }
}

function checkOlderSpellings({ file, value, place }: CrossCheck): void {
  for (const [steps, expected] of olderSpellings) {
    const found = rawAt(value, steps)
    if (!Array.isArray(found) || found.length === 0) continue
    report(file, 'spelling-older', { found: steps.join('.'), expected }, { place: place(steps, 'key') })
  }
}

const olderSpellings: readonly (readonly [steps: readonly string[], expected: string])[] = [
  [['scoring', 'caps'], '`scoring.steps` with `kind: ceiling`'],
  [['scoring', 'adjustments'], '`scoring.steps` with `kind: multiply` or `subtract`'],
  [['documents'], '`documents.items`'],
]

function isEmptyList(value: unknown, field: string): boolean {
  const list = rawAt(value, [field])
  return list === undefined || (Array.isArray(list) && list.length === 0)
}
