import { build } from '../build.js'
import type { BuildOptions, BuildResult } from '../build.js'
import { documentIds } from '../document/ids.js'
import type { Config } from '../model/index.js'
import { stdinName } from '../io/read.js'
import { describePlan } from '../plan/index.js'
import { formatIds } from '../render/formats.js'
import { exitCodes, type ExitCode } from './exit-codes.js'
import type { BuildFlags } from './flags.js'
import { findConfig } from './find-config.js'
import { interruptible } from './interrupt.js'
import { outputTable } from './output-table.js'
import { openProgress, type Progress } from './progress.js'
import { readPolicy } from './read-policy.js'
import { errorsOnly, messagesOf, tally, tallyText, tell, type Wanted } from './tell.js'
import type { Shell } from './shell.js'
import { unnamedFindings } from './unnamed-findings.js'

/** Builds documents and says what came of it. */
export async function runBuild(path: string | undefined, flags: BuildFlags, shell: Shell): Promise<ExitCode> {
  const found = await findConfig(shell.folder, { documents: documentIds, formats: formatIds })
  const { config, file } = found
  const findings = path ?? config.findings
  if (!found.valid || findings === undefined) {
    const files = [...(file ? [file] : []), ...(found.valid ? [unnamedFindings('build')] : [])]
    return finish({ ...nothing(flags, config), files }, { flags, strict: false, quiet: false }, shell)
  }
  const policy = readPolicy(flags.policy)
  if (!policy.levels) {
    const files = [...(file ? [file] : []), policy.file]
    return finish({ ...nothing(flags, config), files }, { flags, strict: false, quiet: false }, shell)
  }
  const levels = { ...config.policy, ...policy.levels }
  const quiet = (flags.quiet ?? config.quiet ?? false) || flags.json === true
  const progress = openProgress(shell.err, quiet)
  const result = await interruptible(async (signal) =>
    build({
      ...settings(flags, config),
      findings,
      policy: levels,
      signal,
      onProgress: (event) => show(event, progress),
    }),
  ).finally(progress.close)
  const files = file ? [file, ...result.files] : result.files
  const strict = flags.strict ?? config.strict ?? false
  return finish({ ...result, files }, { findings, flags, quiet, strict }, shell)
}

/** Flags win over the config; what neither says is left to the build. */
function settings(flags: BuildFlags, config: Config): Omit<BuildOptions, 'findings'> {
  return {
    out: flags.out ?? config.out,
    documents: split(flags.documents) ?? config.documents,
    formats: split(flags.formats) ?? config.formats,
    locale: flags.locale ?? config.locale,
    templates: flags.templates ?? config.templates,
    theme: flags.theme ?? config.theme,
    paper: flags.paper ?? config.paper,
    fonts: flags.fonts ?? config.fonts,
    browser: flags.browser ?? config.browser,
    sandbox: flags.sandbox ?? config.sandbox,
    mode: modeOf(flags),
    coverage: flags.coverage,
  }
}

function modeOf({ check, dryRun }: BuildFlags): NonNullable<BuildOptions['mode']> {
  return check ? 'check' : dryRun ? 'dry-run' : 'write'
}

function split(list: string | undefined): string[] | undefined {
  return list
    ?.split(',')
    .map((word) => word.trim())
    .filter((word) => word !== '')
}

/** The result of a build that could not begin. */
function nothing(flags: BuildFlags, config: Config): Omit<BuildResult, 'files'> {
  const out = flags.out ?? config.out ?? 'dossier'
  return { status: 'unusable', out, outputs: [], written: false, failed: [] }
}

function show(event: Parameters<NonNullable<BuildOptions['onProgress']>>[0], progress: Progress): void {
  const labels = { read: 'Reading', compose: 'Composing', render: 'Rendering', write: 'Writing' } as const
  if (event.step !== 'print') return progress.begin(labels[event.step])
  progress.begin(`Printing PDF, ${event.done} of ${event.of} done`)
  if (event.path !== undefined) progress.done(`Printed ${event.path} (${event.done} of ${event.of})`)
}

type Saying = {
  readonly flags: BuildFlags
  readonly quiet: boolean
  readonly strict: boolean
  readonly findings?: string | undefined
}

async function finish(
  result: BuildResult,
  { findings, flags, quiet, strict }: Saying,
  shell: Shell,
): Promise<ExitCode> {
  const { files, out, outputs, written } = result
  const counted = tally(files)
  const code = codeOf(result, strict && counted.warnings > 0)
  if (flags.json) {
    const { buildOutput } = await import('./build-json.js')
    shell.out.write(
      `${JSON.stringify(buildOutput(result, { exitCode: code, mode: modeOf(flags) }), null, 2)}\n`,
    )
    return code
  }
  if (code === exitCodes.interrupted) {
    shell.err.write('Interrupted; nothing was written.\n')
    return code
  }
  const wanted = wantedMessages({ findings, quiet, strict })
  await tell(files, shell, wanted)
  if (quiet) return code
  if (flags.dryRun) shell.out.write(describePlan({ entries: outputs }, out))
  else if (written) shell.out.write(outputTable(outputs, out, shell.out))
  else if (flags.check && code === exitCodes.clean) shell.out.write(`${out}: up to date\n`)
  if (result.coverage) shell.out.write(coverageText(result.coverage))
  const hidden = messagesOf(files).length > messagesOf(files, wanted).length
  const hint = hidden ? '; `dossier check` shows what is not shown here' : ''
  if (counted.errors + counted.warnings > 0) shell.err.write(`${tallyText(counted)}${hint}\n`)
  return code
}

/** `Shown: 57 of 57 findings, 3 of 3 strengths, …` */
function coverageText(counts: NonNullable<BuildResult['coverage']>): string {
  const parts = Object.entries(counts)
    .filter(([, { all }]) => all > 0)
    .map(([kind, { all, shown }]) => `${shown} of ${all} ${kind}s`)
  return `Shown: ${parts.join(', ')}\n`
}

/**
 * Errors always, everything else about templates, pages and the machine unless quiet. Warnings about the findings
 * are what `dossier check` is for: they are only counted, unless they decide the exit code.
 */
function wantedMessages({ findings, quiet, strict }: Omit<Saying, 'flags'>): Wanted | undefined {
  if (quiet) return errorsOnly
  if (strict) return undefined
  const path = findings === '-' ? stdinName : findings
  return (message, file) => file.path !== path || errorsOnly(message, file)
}

const codes = {
  clean: exitCodes.clean,
  problems: exitCodes.problems,
  unusable: exitCodes.usage,
  interrupted: exitCodes.interrupted,
} as const satisfies Record<BuildResult['status'], ExitCode>

function codeOf({ status }: BuildResult, refused: boolean): ExitCode {
  return status === 'clean' && refused ? exitCodes.problems : codes[status]
}
