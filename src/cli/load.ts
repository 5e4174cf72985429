import type { VFile } from 'vfile'
import type { Assessment } from '../assess/index.js'
import { documentIds } from '../document/ids.js'
import { readText } from '../io/read.js'
import type { Findings, Source } from '../model/index.js'
import { isLocale } from '../model/locale-tag.js'
import type { PolicyLevels } from '../policy/index.js'
import { formatIds } from '../render/formats.js'
import { exitCodes, type ExitCode } from './exit-codes.js'
import { findConfig } from './find-config.js'
import { unknownLocale } from './unknown-locale.js'
import { readPolicy } from './read-policy.js'
import { tally } from './tell.js'
import type { Shell } from './shell.js'
import { unnamedFindings } from './unnamed-findings.js'

/** Findings as far as they could be read, and all messages on the way. */
export type Loaded = {
  /** What was read, config included, with the messages about it. */
  readonly files: readonly VFile[]
  /** Absent when the text could not be read at all. */
  readonly source?: Source
  /** Absent when there are errors. */
  readonly findings?: Findings
  /** Absent when there are errors; its own messages stand in the file of the source. */
  readonly assessment?: Assessment
  readonly strict: boolean
}

/** What a command says about the findings it wants. */
export type LoadOptions = {
  /** Name of the command, for the message that nothing was named. */
  readonly command: string
  readonly locale?: string | undefined
  readonly strict?: boolean | undefined
  /** What `--policy` says; false where the command is not about the findings as a whole. */
  readonly policy?: string | undefined | false
}

/** Reads, checks and assesses findings from a file, from standard input, or from where the config says. */
export async function load(
  path: string | undefined,
  { command, locale, policy, strict }: LoadOptions,
  shell: Shell,
): Promise<Loaded> {
  const { config, file, valid } = await findConfig(shell.folder, {
    documents: documentIds,
    formats: formatIds,
  })
  const files = file ? [file] : []
  const settings = { strict: strict ?? config.strict ?? false }
  const wanted = path ?? config.findings
  if (!valid) return { files, ...settings }
  if (wanted === undefined) return { files: [...files, unnamedFindings(command)], ...settings }
  const flagged = readPolicy(policy || undefined)
  if (!flagged.levels) return { files: [...files, flagged.file], ...settings }
  const levels: PolicyLevels = { ...config.policy, ...flagged.levels }
  if (locale !== undefined && !isLocale(locale))
    return { files: [...files, unknownLocale(locale)], ...settings }
  const text = await readText(wanted, shell.folder)
  if (text.value === undefined) return { files: [...files, text], ...settings }

  const { check, readSource } = await import('../model/index.js')
  const source = await readSource({ path: text.path, text: String(text) })
  files.push(source.file)
  const findings = check(source, { documents: documentIds })
  if (!findings) return { files, source, ...settings }
  const { assess } = await import('../assess/index.js')
  const assessment = assess(findings, {
    locale: locale ?? config.locale ?? findings.meta.locale,
    file: source.file,
    locate: source.locate,
  })
  if (policy !== false) {
    const { checkPolicy } = await import('../policy/index.js')
    checkPolicy(assessment, { file: source.file, levels, locate: source.locate })
  }
  return { files, source, findings, assessment, ...settings }
}

/** The exit code findings alone lead to: unreadable, with errors, with warnings where they count, or clean. */
export function loadCode({ assessment, files, source, strict }: Loaded): ExitCode {
  if (!source) return exitCodes.usage
  const { errors, warnings } = tally(files)
  if (!assessment || errors > 0 || (strict && warnings > 0)) return exitCodes.problems
  return exitCodes.clean
}
