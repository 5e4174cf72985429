import { excerpt } from '../diagnostics/excerpt.js'
import { choices } from '../diagnostics/advice.js'
import { hasErrors } from '../diagnostics/has-errors.js'
import { report } from '../diagnostics/report.js'
import { checkLocaleAt } from './check-locale.js'
import { clean } from './clean.js'
import { configSchema, type Config } from './config.js'
import { crossCheck, type CrossCheck } from './cross-check.js'
import { describeValue } from './describe-value.js'
import { pointerOf } from './place-tree.js'
import { isObject, rawTexts } from './raw.js'
import type { Source } from './source.js'
import { tellIssues } from './tell-issues.js'

/** What `checkConfig` may be told about the world outside the file. */
export type ConfigOptions = {
  /** Key that holds the configuration inside a larger file: `dossier` in package.json. */
  readonly key?: string
  /** Kinds of documents and formats there are; unchecked when not given. */
  readonly documents?: readonly string[]
  readonly formats?: readonly string[]
}

/**
 * Validates a configuration and gives it back; problems become messages of `source.file`, and with an error among
 * them there is no configuration. A larger file without the key gives an empty configuration.
 */
export function checkConfig(
  source: Source,
  { key, documents, formats }: ConfigOptions = {},
): Config | undefined {
  const { file } = source
  if (source.value === undefined) return undefined
  const inner = key === undefined ? source : below(source, key)
  if (inner.value === undefined) return {}
  if (!isObject(inner.value)) {
    const found = describeValue(inner.value)
    const where = { place: inner.locate('') }
    if (key === undefined)
      report(file, 'file-not-object', { found, expected: 'options such as `out`' }, where)
    else report(file, 'type-wrong', { found, field: key, expected: 'an object' }, where)
    return undefined
  }
  const value = clean(inner)
  const parsed = configSchema.safeParse(value, { jitless: true })
  if (!parsed.success) tellIssues(inner, value, parsed.error.issues)
  const shared = crossCheck(inner, value)
  checkLocaleAt(shared, ['locale'])
  // Templates of one's own may be further documents; which there are is known when their folder is read.
  const hasTemplates = parsed.success && parsed.data.templates !== undefined
  checkWords(shared, 'documents', hasTemplates ? undefined : documents)
  checkWords(shared, 'formats', formats)
  if (!parsed.success || hasErrors(file)) return undefined
  return parsed.data
}

/** The part of a source below one of its fields. */
function below(source: Source, key: string): Source {
  return {
    ...source,
    value: isObject(source.value) ? source.value[key] : undefined,
    locate: (pointer, part) => source.locate(pointerOf([key]) + pointer, part),
  }
}

function checkWords(check: CrossCheck, field: string, words: readonly string[] | undefined): void {
  if (!words) return
  for (const { text, index } of rawTexts(check.value, field)) {
    if (words.includes(text)) continue
    const advice = check.advise(text, words, 'Use one of these words.')
    const values = { found: excerpt(text), field, choices: choices(words, 40), advice }
    report(check.file, 'word-unknown', values, { place: check.place([field, index]) })
  }
}
