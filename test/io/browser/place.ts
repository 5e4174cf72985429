import { chmodSync } from 'node:fs'
import { join } from 'node:path'
import type { Environment } from '../../../src/io/environment.js'
import { readEnvironment } from '../../../src/io/environment.js'
import { folderWith } from '../../folder.js'

/** A machine without any browser but the files given; those that end in `!` can be run. */
export function machine(
  files: Readonly<Record<string, string>> = {},
  changes: Partial<Environment> = {},
): { readonly environment: Environment; readonly folder: string } {
  const plain = Object.entries(files).map(([path, text]) => [path.replace(/!$/, ''), text])
  const folder = folderWith(Object.fromEntries(plain))
  for (const path of Object.keys(files)) {
    if (path.endsWith('!')) chmodSync(join(folder, path.slice(0, -1)), 0o755)
  }
  const environment: Environment = {
    ...readEnvironment({}, 'linux'),
    // No bundled browser for this one, so that nothing is unpacked.
    arch: 'arm64',
    home: folder,
    cacheFolder: join(folder, 'cache'),
    temporaryFolder: folder,
    pathFolders: [join(folder, 'bin')],
    ...changes,
  }
  return { environment, folder }
}
