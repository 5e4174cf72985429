import { spawnSync } from 'node:child_process'
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { dossier } from '../cli/dossier.js'
import { folderWith, pathsIn } from '../folder.js'
import { shopJson } from '../cli/shop.js'

/** The first snippet of a language on the page about the backlog. */
const snippet = (language: string): string =>
  new RegExp(`\`\`\`${language}\\n([^]*?)\`\`\``).exec(readFileSync('docs/backlog.md', 'utf8'))?.[1] ??
  expect.fail(`no snippet in ${language}`)

it('writes the files and imports the issues as the page about the backlog says', async () => {
  const cwd = folderWith({ 'findings.yaml': shopJson() })
  const [, ...command] = snippet('sh').trim().split(' ')
  expect(await dossier(command, { cwd })).toMatchObject({ code: 0 })
  expect(pathsIn(join(cwd, 'dossier'))).toEqual(['backlog.csv', 'backlog.json'])

  const recorded = 'globalThis.fetch = async (url, { body }) => console.log(url, body)\n'
  writeFileSync(join(cwd, 'import.mjs'), recorded + snippet('js'))
  const { stdout, stderr } = spawnSync(process.execPath, ['import.mjs'], { cwd, encoding: 'utf8' })
  expect(stderr).toBe('')
  const { findings } = JSON.parse(shopJson())
  expect(
    stdout.match(/^https:\/\/api\.github\.com\/\S+ \{"title":".+","body":".+","labels":\[/gm),
  ).toHaveLength(findings.length)
})
