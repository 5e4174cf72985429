import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { dossier } from '../cli/dossier.js'
import { folderWith } from '../folder.js'

/* The commands and snippets of the guides, done as a reader would. */
const authoring = readFileSync('docs/guide/authoring.md', 'utf8')
const scores = readFileSync('docs/guide/scores.md', 'utf8')
const snippets = (page: string, language: string): string[] =>
  [...page.matchAll(new RegExp(`\`\`\`${language}\\n([^]*?)\`\`\``, 'g'))].map(([, text = '']) => text)
const [findings = '', quotes = ''] = snippets(authoring, 'yaml')
const commands = snippets(authoring, 'sh')
  .flatMap((block) => block.trim().split('\n'))
  .map((line) => line.split(' ').slice(1))

describe('the guide to authoring', () => {
  it.each(commands.map((command) => [command.join(' '), command] as const))(
    'runs: %s',
    async (_, command) => {
      const cwd = folderWith({ 'findings.yaml': findings })
      expect(await dossier(command, { cwd })).toMatchObject({ code: 0 })
    },
  )

  it('checks without a message, and holds its quote against the plan', async () => {
    const cwd = folderWith({ 'findings.yaml': findings, 'quoted.yaml': findings + quotes })
    expect((await dossier(['check', 'findings.yaml'], { cwd })).stdout).toContain('no errors')
    const { stderr, stdout } = await dossier(['check', 'quoted.yaml'], { cwd })
    expect(stdout + stderr).toMatch(/quoted\.yaml:\d+:\d+ warning .*\[quote-/)
  })
})

it('the guide to scores prints what explain prints', async () => {
  const cwd = folderWith({ 'findings.yaml': findings })
  const [, ...command] = (snippets(scores, 'sh')[0] ?? '').trim().split(' ')
  const { stdout } = await dossier(command, { cwd })
  expect(stdout).toContain((snippets(scores, 'text')[0] ?? 'nothing').trim())
})
