import { usualTheme, type PageTheme } from '../theme/index.js'
import type { BuildOptions, PaperChoice } from './options.js'
import type { Run } from './run.js'

/** The theme of a build, if it has one; `unusable` after messages when it has but cannot be used. */
export async function themeOf(
  { paper, theme: path }: Pick<BuildOptions, 'paper' | 'theme'>,
  run: Run,
): Promise<PageTheme | 'unusable' | undefined> {
  if (path === undefined) return paper && withPaper(usualTheme, paper)
  const { readTheme } = await import('./theme.js')
  const { theme, file } = await readTheme(path, run.folder)
  run.files.push(file)
  if (!theme) return 'unusable'
  return paper ? withPaper(theme, paper) : theme
}

/** How themes name the sizes of paper. */
const papers = { a4: 'A4', letter: 'Letter' } as const satisfies Record<PaperChoice, unknown>

/** Who asks for a paper at the build gets it, whatever the house usually prints on. */
function withPaper(theme: PageTheme, paper: PaperChoice): PageTheme {
  return { ...theme, theme: { ...theme.theme, paper: papers[paper] } }
}
