import type { ExitCode } from './exit-codes.js'
import type { CheckFlags } from './flags.js'
import type { CheckJson } from './json/check.js'
import { load, loadCode, type Loaded } from './load.js'
import { errorsOnly, messagesOf, tally, tallyText, tell } from './tell.js'
import type { Shell } from './shell.js'

/** Checks findings and prints what is wrong: for people, for GitHub, or for programs. */
export async function runCheck(path: string | undefined, flags: CheckFlags, shell: Shell): Promise<ExitCode> {
  const loaded = await load(path, { command: 'check', policy: flags.policy, strict: flags.strict }, shell)
  const code = loadCode(loaded)
  if (flags.json) {
    shell.out.write(`${JSON.stringify(await checkOutput(loaded, code), null, 2)}\n`)
  } else if (flags.github) {
    const { printGithub } = await import('../diagnostics/print-github.js')
    shell.out.write(printGithub(messagesOf(loaded.files)))
  } else {
    const told = await tell(loaded.files, shell, flags.quiet ? errorsOnly : undefined)
    if (!flags.quiet) sayHow(loaded, told, shell)
  }
  return code
}

async function checkOutput({ assessment, files }: Loaded, exitCode: ExitCode): Promise<CheckJson> {
  const { messageRecords } = await import('../diagnostics/print-json.js')
  const messages = messageRecords(messagesOf(files))
  const counted = tally(files)
  return { exitCode, ...counted, messages, valid: assessment !== undefined && counted.errors === 0 }
}

/** One line at the end: what was right goes to the results, what was wrong is counted beside the messages. */
function sayHow({ assessment, files, source }: Loaded, told: boolean, { err, out }: Shell): void {
  const counted = tally(files)
  const text = tallyText(counted)
  if (told && text !== '') err.write(`\n${text}\n`)
  if (!assessment || counted.errors > 0) return
  const count = assessment.findings.findings.length
  out.write(`${source?.file.path ?? ''}: ${count} finding${count === 1 ? '' : 's'}, no errors\n`)
}
