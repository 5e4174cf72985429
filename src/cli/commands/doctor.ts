import { Option } from 'commander'
import type { CommandKind } from '../command.js'
import { sandboxChoices, type DoctorFlags } from '../flags.js'

/** `dossier doctor`: shows what Dossier finds on this machine. */
export const doctorCommand = {
  name: 'doctor',
  summary: 'show which browser, sandbox and fonts are found, and why',
  define(command, shell) {
    command
      .option('--browser <browser>', 'path of a browser, or `system`, as for build')
      .addOption(new Option('--sandbox <policy>', 'sandbox of the browser').choices(sandboxChoices))
      .option('--json', 'print the result as JSON')
      .action(async (flags: DoctorFlags) => {
        const { runDoctor } = await import('../run-doctor.js')
        shell.finish(await runDoctor(flags, shell))
      })
  },
} as const satisfies CommandKind
