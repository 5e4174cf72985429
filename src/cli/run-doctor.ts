import {
  inspectBrowsers,
  inspectFonts,
  ownFolder,
  readEnvironment,
  type BrowserReport,
  type Environment,
} from '../io/index.js'
import { exitCodes, type ExitCode } from './exit-codes.js'
import type { DoctorFlags } from './flags.js'
import { interruptible } from './interrupt.js'
import { textTable } from './table.js'
import { tell } from './tell.js'
import type { Shell } from './shell.js'
import type { Terminal } from './terminal.js'
import { version } from './version.js'

/** Looks at everything a build depends on and says what is there, and why. */
export async function runDoctor(flags: DoctorFlags, shell: Shell): Promise<ExitCode> {
  const environment = readEnvironment()
  const { browser, sandbox } = flags
  const report = await interruptible(async (signal) => {
    const found = await inspectBrowsers(environment, { signal, browser, sandbox })
    return signal.aborted ? undefined : found
  })
  if (!report) return exitCodes.interrupted
  if (flags.json) shell.out.write(`${JSON.stringify(facts(report, environment), null, 2)}\n`)
  else {
    shell.out.write(text(report, environment, shell.out))
    await tell([report.file], shell)
  }
  return report.prints ? exitCodes.clean : exitCodes.usage
}

function facts(report: BrowserReport, environment: Environment): unknown {
  const { attempts, chosen, installCommand, prints, product, sandboxed } = report
  return {
    dossier: version(),
    node: process.version,
    platform: `${environment.platform}-${environment.arch}`,
    package: ownFolder(),
    cache: environment.cacheFolder,
    fonts: inspectFonts(),
    browser: {
      ...(chosen === undefined ? {} : { path: chosen.path, origin: chosen.origin, label: chosen.label }),
      product,
      sandboxed,
      prints,
      looked: attempts.map(({ origin, path, reason }) => ({ origin, path, reason })),
      ...(prints ? {} : { command: installCommand }),
    },
  }
}

function text(report: BrowserReport, environment: Environment, out: Terminal): string {
  const { attempts, chosen, installCommand, prints, product, sandboxed } = report
  const about: [string, string][] = [
    ['Dossier', version()],
    ['Node', process.version],
    ['Platform', `${environment.platform}-${environment.arch}`],
    ['Cache', environment.cacheFolder],
    ...inspectFonts().map(({ found, name, role }): [string, string] => [
      'Font',
      `${mark(found, out)} ${name} (${role})`,
    ]),
    ['Browser', chosen ? `${mark(prints, out)} ${product ?? chosen.label}` : `${mark(false, out)} none`],
    ...(chosen ? [['', chosen.path] satisfies [string, string]] : []),
    ['Sandbox', sandboxed === undefined ? 'unknown, no browser started' : sandboxed ? 'kept' : 'off'],
    ['Test page', prints ? 'printed' : 'not printed'],
  ]
  const looked = attempts.map(({ browser, origin, path, reason }) => [
    `  ${mark(browser !== undefined, out)} ${origin}`,
    [reason, path === undefined ? '' : out.paint('dim', path)].filter(Boolean).join(' '),
  ])
  const advice = prints ? '' : `\nTo print PDF, run: ${installCommand}\n`
  return (
    textTable(about, ['left', 'left']) +
    `\nWhere a browser was looked for, first one found is used:\n` +
    textTable(looked, ['left', 'left']) +
    advice
  )
}

function mark(good: boolean, out: Terminal): string {
  return good ? out.paint('green', '✓') : out.paint('red', '✗')
}
