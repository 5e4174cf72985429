import type { VFile } from 'vfile'
import { report } from '../diagnostics/report.js'
import { joinPath } from './describe.js'
import type { Plan, PlanAction } from './plan.js'

/** What a build was asked for, as it stands on a command line. */
export type Request = {
  readonly findings: string
  readonly out?: string | undefined
  readonly documents?: readonly string[] | undefined
  readonly formats?: readonly string[] | undefined
  readonly locale?: string | undefined
  readonly templates?: string | undefined
  readonly theme?: string | undefined
  readonly paper?: string | undefined
  readonly fonts?: string | undefined
}

const states = { create: 'missing', update: 'stale' } as const satisfies Record<
  Exclude<PlanAction, 'keep'>,
  string
>

/** Reports every file of the plan that writing would change, with the command that brings it up to date. */
export function tellStale(plan: Plan, folder: string, request: Request, file: VFile): void {
  const command = refreshCommand(request)
  for (const { action, path, reason } of plan.entries) {
    if (action === 'keep') continue
    const state = action === 'create' ? states.create : `${states.update}, ${reason}`
    report(file, 'output-stale', { path: joinPath(folder, path), state, command })
  }
}

/** The command that writes what the request describes: `dossier build findings.json --out docs`. */
export function refreshCommand({ findings, documents, formats, ...others }: Request): string {
  const { fonts, locale, out, paper, templates, theme } = others
  const flags = {
    '--out': out,
    '--documents': documents?.join(','),
    '--formats': formats?.join(','),
    '--locale': locale,
    '--templates': templates,
    '--theme': theme,
    '--paper': paper,
    '--fonts': fonts,
  }
  const words = Object.entries(flags).flatMap(([flag, value]) => (value === undefined ? [] : [flag, value]))
  return ['dossier', 'build', findings, ...words].map(quote).join(' ')
}

/** Quoted for a POSIX shell where it has to be. */
function quote(word: string): string {
  return /^[\w@%+=:,./-]+$/.test(word) ? word : `'${word.replaceAll("'", String.raw`'\''`)}'`
}
