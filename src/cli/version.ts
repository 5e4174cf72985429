import { createRequire } from 'node:module'

/** The version in package.json; read by itself, so that `--version` loads nothing else. */
export function version(): string {
  const manifest: { version: string } = createRequire(import.meta.url)('../../package.json')
  return manifest.version
}
