import type { ExitCode } from './exit-codes.js'
import type { ScoreFlags } from './flags.js'
import type { ScoreJson } from './json/score.js'
import { load, loadCode } from './load.js'
import { errorsOnly, messagesOf, tally, tallyText, tell } from './tell.js'
import type { Shell } from './shell.js'

/** Prints the scorecard of findings, for people or for programs. */
export async function runScore(path: string | undefined, flags: ScoreFlags, shell: Shell): Promise<ExitCode> {
  const { locale, policy, strict } = flags
  const loaded = await load(path, { command: 'score', locale, policy, strict }, shell)
  const { assessment, files } = loaded
  const exitCode = loadCode(loaded)
  if (flags.json) {
    const { messageRecords } = await import('../diagnostics/print-json.js')
    const { scorecardJson } = await import('./scorecard-json.js')
    const output: ScoreJson = {
      exitCode,
      ...tally(files),
      messages: messageRecords(messagesOf(files)),
      ...(assessment ? { scorecard: scorecardJson(assessment) } : {}),
    }
    shell.out.write(`${JSON.stringify(output, null, 2)}\n`)
    return exitCode
  }
  // Warnings belong to `dossier check`; here they would push the scorecard off the screen.
  const counted = tally(files)
  await tell(files, shell, loaded.strict ? undefined : errorsOnly)
  if (assessment && counted.warnings > 0 && !loaded.strict) {
    shell.err.write(`${tallyText(counted)}, shown by \`dossier check\`\n`)
  }
  if (assessment) {
    const { scorecardText } = await import('./scorecard.js')
    shell.out.write(scorecardText(assessment, shell.out))
  }
  return exitCode
}
