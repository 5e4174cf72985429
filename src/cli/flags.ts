import type { SandboxPolicy } from '../io/index.js'

/** Choices of `--sandbox`; named here so that help does not load what starts browsers. */
export const sandboxChoices = ['auto', 'require', 'off'] as const satisfies readonly SandboxPolicy[]

/** Flags of `dossier build` as commander gives them; config and defaults are not mixed in yet. */
export type BuildFlags = {
  readonly out?: string
  readonly documents?: string
  readonly formats?: string
  readonly locale?: string
  readonly templates?: string
  readonly policy?: string
  readonly theme?: string
  readonly paper?: 'a4' | 'letter'
  readonly fonts?: 'inline' | 'linked'
  readonly browser?: string
  readonly sandbox?: SandboxPolicy
  readonly strict?: boolean
  readonly check?: true
  readonly dryRun?: true
  readonly coverage?: true
  readonly quiet?: true
  readonly json?: true
}

/** Flags of `dossier check`. */
export type CheckFlags = {
  readonly policy?: string
  readonly json?: true
  readonly strict?: true
  readonly quiet?: true
  readonly github?: true
}

/** Flags of `dossier score`. */
export type ScoreFlags = {
  readonly json?: true
  readonly strict?: true
  readonly locale?: string
  readonly policy?: string
}

/** Flags of `dossier explain`. */
export type ExplainFlags = { readonly json?: true; readonly locale?: string }

/** Flags of `dossier init`. */
export type InitFlags = { readonly force?: true; readonly quiet?: true }

/** Flags of `dossier templates eject`. */
export type EjectFlags = { readonly to: string; readonly force?: true }

/** Flags of `dossier doctor`. */
export type DoctorFlags = {
  readonly browser?: string
  readonly sandbox?: SandboxPolicy
  readonly json?: true
}
