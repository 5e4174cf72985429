import type { PageTheme } from '../theme/index.js'
import type { BuildOptions } from './options.js'
import type { Run } from './run.js'

/** The theme of a build, if it has one; `unusable` after messages when it has but cannot be used. */
export async function themeOf(
  { theme: path }: Pick<BuildOptions, 'theme'>,
  run: Run,
): Promise<PageTheme | 'unusable' | undefined> {
  if (path === undefined) return undefined
  const { readTheme } = await import('./theme.js')
  const { theme, file } = await readTheme(path, run.folder)
  run.files.push(file)
  return theme ?? 'unusable'
}
