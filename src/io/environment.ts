import { homedir, tmpdir } from 'node:os'
import { delimiter, join } from 'node:path'

/** What Dossier wants to know about the machine and the user, read once and passed on. */
export type Environment = {
  readonly platform: NodeJS.Platform
  readonly arch: string
  readonly home: string
  readonly temporaryFolder: string
  /** Where unpacked things are kept between runs: `~/.cache/dossier` and its like. */
  readonly cacheFolder: string
  /** Folders of the PATH, in order. */
  readonly pathFolders: readonly string[]
  /** User id; absent on Windows. */
  readonly userId: number | undefined
  /** All variables, for the browser's own process. */
  readonly variables: Readonly<Record<string, string | undefined>>
}

/** Reads the environment of the process; the arguments stand in for it in tests. */
export function readEnvironment(
  variables: Readonly<Record<string, string | undefined>> = process.env,
  platform: NodeJS.Platform = process.platform,
): Environment {
  const home = homedir()
  return {
    platform,
    arch: process.arch,
    home,
    temporaryFolder: tmpdir(),
    cacheFolder: cacheFolder(variables, platform, home),
    pathFolders: (variables['PATH'] ?? variables['Path'] ?? '').split(delimiter).filter(Boolean),
    userId: process.getuid?.(),
    variables,
  }
}

function cacheFolder(
  variables: Readonly<Record<string, string | undefined>>,
  platform: NodeJS.Platform,
  home: string,
): string {
  const own = variables['DOSSIER_CACHE_DIR']
  if (own) return own
  if (platform === 'darwin') return join(home, 'Library', 'Caches', 'dossier')
  if (platform === 'win32')
    return join(variables['LOCALAPPDATA'] ?? join(home, 'AppData', 'Local'), 'dossier', 'Cache')
  return join(variables['XDG_CACHE_HOME'] || join(home, '.cache'), 'dossier')
}
