import { hasErrors } from '../diagnostics/has-errors.js'
import { report } from '../diagnostics/report.js'
import { checkCycles } from './check-cycles.js'
import { checkFile } from './check-file.js'
import { checkIds } from './check-ids.js'
import { checkMoney } from './check-money.js'
import { checkPhases } from './check-phases.js'
import { checkReferences } from './check-references.js'
import { checkScales } from './check-scales.js'
import { checkSteps } from './check-steps.js'
import { checkWeights } from './check-weights.js'
import { clean } from './clean.js'
import { complete } from './complete.js'
import { crossCheck } from './cross-check.js'
import { describeValue } from './describe-value.js'
import { findingsSchema } from './findings.js'
import { isObject } from './raw.js'
import type { Source } from './source.js'
import { tellIssues } from './tell-issues.js'
import type { Findings } from './types.js'

/** Length of text from which zod's compiled parsers pay for being compiled, which takes tens of milliseconds. */
const worthCompiling = 1_000_000

/** What `check` may be told about the world outside the file. */
export type CheckOptions = {
  /** Ids of documents that exist without being declared: the built-in kinds. */
  readonly documents?: readonly string[]
}

/**
 * Validates what was read and gives back findings with defaults filled, every form unified and hidden characters
 * removed. Problems become messages of `source.file`; with an error among them, reading errors included, there are
 * no findings. Shapes and cross-references are checked apart, so that one run shows both.
 */
export function check(source: Source, { documents = [] }: CheckOptions = {}): Findings | undefined {
  const { file } = source
  // Without a value the reader has said why.
  if (source.value === undefined) return undefined
  if (!isObject(source.value)) {
    const values = { found: describeValue(source.value), expected: '`meta` and `findings`' }
    report(file, 'file-not-object', values, { place: source.locate('') })
    return undefined
  }
  const value = clean(source)
  const parsed = findingsSchema.safeParse(value, { jitless: String(file.value).length < worthCompiling })
  // An unknown version has a message of its own among the cross-checks.
  const issues = parsed.success ? [] : parsed.error.issues.filter(({ path }) => path[0] !== 'schemaVersion')
  tellIssues(source, value, issues)

  const shared = crossCheck(source, value)
  checkFile(shared)
  checkIds(shared)
  checkReferences(shared, documents)
  checkCycles(shared)
  checkScales(shared)
  checkWeights(shared)
  checkSteps(shared)
  checkPhases(shared)
  checkMoney(shared)
  if (!parsed.success || hasErrors(file)) return undefined
  return complete(parsed.data)
}
