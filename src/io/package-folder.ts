import { existsSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'

/** The folder of an installed package, or undefined when it is not installed. */
export function packageFolder(name: string): string | undefined {
  const require = createRequire(import.meta.url)
  // Looked up by folder, not by `exports`: assets such as fonts and archives are not exported.
  const folders = require.resolve.paths(name) ?? []
  return folders
    .map((folder) => join(folder, name))
    .find((folder) => existsSync(join(folder, 'package.json')))
}

/** The folder of Dossier's own package: the nearest one above this file that has templates. */
export function ownFolder(): string {
  let folder = dirname(fileURLToPath(import.meta.url))
  while (!existsSync(join(folder, 'templates'))) {
    const parent = dirname(folder)
    if (parent === folder) throw new Error('Cannot find the templates, expected them beside the program')
    folder = parent
  }
  return folder
}
