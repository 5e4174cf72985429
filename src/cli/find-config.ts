import { dirname, isAbsolute, join, relative, resolve } from 'node:path'
import type { VFile } from 'vfile'
import { readText } from '../io/read.js'
import type { Config } from '../model/index.js'

/** Where a config may stand, and below which key. */
const places = [
  { name: 'dossier.config.json', key: undefined },
  { name: 'package.json', key: 'dossier' },
] as const

/** What was found: the config with its paths turned to the working folder, and the file with messages about it. */
export type FoundConfig = { readonly config: Config; readonly file?: VFile; readonly valid: boolean }

/** What configs may say. */
export type ConfigChoices = { readonly documents: readonly string[]; readonly formats: readonly string[] }

/**
 * Looks for a config from `folder` upwards; the nearest one is used alone. None is no problem: then the config
 * is empty.
 */
export async function findConfig(folder: string, choices: ConfigChoices): Promise<FoundConfig> {
  for (let at = resolve(folder); ; at = dirname(at)) {
    for (const { name, key } of places) {
      const found = await readConfig(at, { name, key, folder, choices })
      if (found) return found
    }
    if (dirname(at) === at) return { config: {}, valid: true }
  }
}

type Place = {
  readonly name: string
  readonly key: string | undefined
  readonly folder: string
  readonly choices: ConfigChoices
}

async function readConfig(
  at: string,
  { name, key, folder, choices }: Place,
): Promise<FoundConfig | undefined> {
  const path = relative(folder, join(at, name))
  const text = await readText(path, folder)
  if (text.value === undefined) {
    if (key !== undefined || text.messages.some(({ ruleId }) => ruleId === 'file-not-found')) return undefined
    return { config: {}, file: text, valid: false }
  }
  // Most package.json files hold no config; they are not ours to judge.
  if (key !== undefined && !String(text).includes(`"${key}"`)) return undefined
  const { checkConfig, readSource } = await import('../model/index.js')
  const source = await readSource({ path, text: String(text) })
  if (key !== undefined && !hasKey(source.value, key)) return undefined
  const config = checkConfig(source, { ...choices, ...(key === undefined ? {} : { key }) })
  if (!config) return { config: {}, file: source.file, valid: false }
  return { config: turnPaths(config, relative(folder, at)), file: source.file, valid: true }
}

function hasKey(value: unknown, key: string): boolean {
  return typeof value === 'object' && value !== null && Object.hasOwn(value, key)
}

/** Paths in a config start from its own folder. */
function turnPaths(config: Config, base: string): Config {
  const turn = (path: string): string => (base === '' || isAbsolute(path) ? path : join(base, path))
  const { browser, findings, out, templates, theme } = config
  return {
    ...config,
    ...(findings === undefined ? {} : { findings: turn(findings) }),
    ...(out === undefined ? {} : { out: turn(out) }),
    ...(templates === undefined ? {} : { templates: turn(templates) }),
    ...(theme === undefined ? {} : { theme: turn(theme) }),
    // A bare word is a choice (`system`), not a path.
    ...(browser === undefined ? {} : { browser: /[/\\]/.test(browser) ? turn(browser) : browser }),
  }
}
