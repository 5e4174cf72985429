import type { Environment } from '../environment.js'

/** A program that can print pages. */
export type Browser = {
  /** Where it was found: the id of the source, or `named` for one given by path. */
  readonly origin: string
  readonly path: string
  /** Its name and version as far as the place tells: `chrome-headless-shell 143.0.7499.42`. */
  readonly label: string
  /** Variables its process needs besides the user's: libraries and fonts of the bundled one. */
  readonly variables: Readonly<Record<string, string>>
}

/** One place that was looked at. */
export type Attempt = {
  readonly origin: string
  /** The path that was tried, where there is one. */
  readonly path?: string | undefined
  readonly browser?: Browser | undefined
  /** What was found, or why nothing: one sentence for `dossier doctor`. */
  readonly reason: string
  /** A folder that others can write, so that what lies in it was not used. */
  readonly notPrivate?: string | undefined
}

/** A kind of place where browsers are found. */
export type BrowserSource = {
  readonly id: string
  /** One sentence for the reference. */
  readonly summary: string
  /** Looks, best first; every place looked at is one attempt, also when nothing is there. */
  readonly look: (environment: Environment) => Promise<readonly Attempt[]>
}
