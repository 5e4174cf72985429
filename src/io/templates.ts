import { readdir, readFile } from 'node:fs/promises'
import { basename, join } from 'node:path'
import { ownFolder } from './package-folder.js'
import { systemCode } from './system-error.js'

const extension = '.md.hbs'

type Sources = Readonly<
  Record<string, { readonly path: string; readonly source: string; readonly own?: true | undefined }>
>

/** The templates of the package, each replaced by the file of the same name in `folder` where there is one. */
export async function loadTemplates(
  folder?: string,
): Promise<{ readonly documents: Sources; readonly partials: Sources }> {
  const own = join(ownFolder(), 'templates')
  const [documents, partials] = await Promise.all(
    ['', 'partials'].map(async (part) => ({
      ...(await readTemplates(join(own, part), { shownAs: join('templates', part), own: true })),
      ...(folder === undefined
        ? {}
        : await readTemplates(join(folder, part), { shownAs: join(folder, part) })),
    })),
  )
  return { documents: documents ?? {}, partials: partials ?? {} }
}

/** Templates of one folder by name; messages call them by `shownAs`, so that no path of the machine is printed. */
async function readTemplates(
  folder: string,
  { shownAs, own }: { readonly shownAs: string; readonly own?: true },
): Promise<Sources> {
  const names = await namesIn(folder).catch((error: unknown) => {
    // A set without partials has no such folder; anything else is told where the folder was asked for.
    if (systemCode(error) === 'ENOENT') return []
    throw error
  })
  const templates = await Promise.all(
    names.map(async (name) => {
      const file = `${name}${extension}`
      // Editors of some systems begin a file with a byte order mark; it is no part of the text.
      const source = (await readFile(join(folder, file), 'utf8')).replace(/^\uFEFF/, '')
      return [name, { path: join(shownAs, file), source, own }] as const
    }),
  )
  return Object.fromEntries(templates)
}

/** Names of the templates in a folder, without reading them; none where there is no such folder. */
export async function templateNames(folder: string): Promise<readonly string[]> {
  return namesIn(folder).catch((error: unknown) => {
    // What is wrong with the folder is told when its templates are read.
    if (systemCode(error) === undefined) throw error
    return []
  })
}

async function namesIn(folder: string): Promise<readonly string[]> {
  const files = await readdir(folder)
  return files.filter((file) => file.endsWith(extension)).map((file) => basename(file, extension))
}
